import { EventEmitter } from 'node:events';

type Handler = (event: object, ...given: unknown[]) => unknown;

/** Electron's `ipcMain`: one handler for each name, and events. */
export class IpcMain extends EventEmitter {
  /** Under the name that it has in Electron, for tests that slow a handler down. */
  readonly _invokeHandlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this._invokeHandlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this._invokeHandlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this._invokeHandlers.delete(channel);
  }

  /** Answers a page's `invoke`. The message of an error is worded as Electron words it. */
  async answer(
    channel: string,
    event: object,
    given: readonly unknown[],
  ): Promise<{ returned: unknown } | { thrown: string }> {
    try {
      const handler = this._invokeHandlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return { returned: structuredClone(await handler(event, ...given)) };
    } catch (error) {
      return { thrown: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }
}

export const ipcMain = new IpcMain();
