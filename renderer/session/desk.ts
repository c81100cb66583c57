import {
  contract,
  procedureNames,
  type Bridge,
  type Desk,
  type Input,
  type MenuCommand,
  type Output,
  type ProcedureName,
  type Reply,
} from '../../desk/contract.ts';

declare global {
  interface Window {
    readonly setzkasten?: Bridge;
  }
}

/** Thrown when the desk gave no answer, or a wrong one: a fault, as expected failures are values. */
export class DeskFault extends Error {
  override readonly name = 'DeskFault';
}

/** The desk as this face reaches it: Electron's bridge, else the local server. Rejects with a DeskFault only. */
export const desk: Desk = Object.fromEntries(
  procedureNames.map((name) => [name, (input: unknown) => call(name, input as Input<typeof name>)]),
) as unknown as Desk;

async function call<N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>> {
  let reply: Reply;
  try {
    reply = await (bridged(name, input) ?? post(name, input));
  } catch (error) {
    throw new DeskFault(error instanceof Error ? error.message : String(error));
  }
  if (!reply.ok) throw new DeskFault(reply.error);
  return contract[name].output.parse(reply.value) as Output<N>;
}

function bridged<N extends ProcedureName>(name: N, input: Input<N>): Promise<Reply> | undefined {
  const ask: ((input: Input<N>) => Promise<Reply>) | undefined = window.setzkasten?.desk[name];
  return ask?.(input);
}

async function post(name: ProcedureName, input: unknown): Promise<Reply> {
  const response = await fetch(`/desk/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return (await response.json()) as Reply;
}

/** Calls back for each command of the native menu; returns how to stop. There is none in a browser. */
export function onMenuCommand(listener: (command: MenuCommand) => void): () => void {
  return window.setzkasten?.onCommand(listener) ?? (() => undefined);
}

/** Tells the desk that everything typed is saved, so that the window may close. */
export function tellFlushed(): void {
  window.setzkasten?.flushed();
}
