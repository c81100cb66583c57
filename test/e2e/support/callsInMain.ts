import type { DeskCalls, EvaluateInMain } from './startedFace.ts';

/** Electron keeps the handlers of `ipcMain.handle` under this name, which its types do not have. */
interface Handlers {
  readonly _invokeHandlers: Map<string, (...given: unknown[]) => unknown>;
}

declare global {
  /** In the main process under test: the calls that wait, by procedure. */
  var heldCalls: Record<string, { count: number; answered: number; goOn: () => void }>;
}

/** The calls of a page in Electron, which are messages to the main process. */
export function callsInMain(evaluate: EvaluateInMain): DeskCalls {
  return {
    answer: (procedure, outcome) =>
      evaluate(
        ({ ipcMain }, given) => {
          const { _invokeHandlers: handlers } = ipcMain as unknown as Handlers;
          handlers.set(given.procedure, async () => ({ ok: true, value: given.outcome }));
        },
        { procedure, outcome },
      ),
    hold: async (procedure) => {
      await evaluate(({ ipcMain }, name) => {
        const { _invokeHandlers: handlers } = ipcMain as unknown as Handlers;
        const handler = handlers.get(name);
        const { promise, resolve } = Promise.withResolvers<void>();
        const held = { count: 0, answered: 0, goOn: resolve };
        globalThis.heldCalls = { ...globalThis.heldCalls, [name]: held };
        handlers.set(name, async (...given) => {
          held.count += 1;
          await promise;
          const answer = await handler?.(...given);
          held.answered += 1;
          return answer;
        });
      }, procedure);
      return {
        goOn: () => evaluate((_, name) => globalThis.heldCalls[name]?.goOn(), procedure),
        count: () => evaluate((_, name) => globalThis.heldCalls[name]?.count ?? 0, procedure),
        answered: () => evaluate((_, name) => globalThis.heldCalls[name]?.answered ?? 0, procedure),
      };
    },
  };
}
