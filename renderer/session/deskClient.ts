import {
  accessHeader,
  contract,
  deskEventSchema,
  procedureNames,
  type Bridge,
  type Desk,
  type DeskEvent,
  type Input,
  type MenuCommand,
  type Output,
  type ProcedureName,
  type Reply,
  eventsAddress,
} from '../../desk/contract.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { listenIn } from '../store/store.ts';
import { PageWorker } from './worker/pageWorker.ts';
import { base64 } from './base64.ts';
import { readAccess } from './deskAccess.ts';
import { postToDesk } from './postToDesk.ts';

declare global {
  interface Window {
    readonly setzkasten?: Bridge;
  }
}

/** Thrown when the desk does not answer, or answers invalidly. Expected failures are return values instead. */
export class DeskFault extends Error {
  override readonly name = 'DeskFault';
}

/** Client for the desk: Electron's bridge, or else the local server. Rejects only with a DeskFault. */
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
  return understood(name, reply);
}

function understood<N extends ProcedureName>(name: N, reply: Reply): Output<N> {
  if (!reply.ok) throw new DeskFault(reply.error);
  return contract[name].output.parse(reply.value) as Output<N>;
}

/** Stores an issue in the desk's journal as it would be saved now. Rejects only with a DeskFault. */
export async function noteRecovery(
  entry: Omit<Input<'recovery.note'>, 'text'>,
  issue: Issue,
): Promise<Output<'recovery.note'>> {
  const name = 'recovery.note';
  if (window.setzkasten) return desk[name]({ ...entry, text: serialiseIssue(issue) });
  return understood(name, await poster.ask({ name, input: entry, issue, access: access() }));
}

/**
 * Calls a procedure that takes a file's bytes; in the browser a worker encodes and sends them, because a large file would
 * block the page for seconds. Rejects with a DeskFault, or if the file cannot be read.
 */
export async function sendFile<N extends 'asset.add' | 'publication.addAsset'>(
  name: N,
  input: Omit<Input<N>, 'bytes'>,
  file: Blob,
): Promise<Output<N>> {
  if (window.setzkasten) {
    const bytes = await base64(file);
    return call(name, { ...input, bytes } as Input<N>);
  }
  return understood(name, await poster.ask({ name, input, file, access: access() }));
}

function bridged<N extends ProcedureName>(name: N, input: Input<N>): Promise<Reply> | undefined {
  const ask: ((input: Input<N>) => Promise<Reply>) | undefined = window.setzkasten?.desk[name];
  return ask?.(input);
}

/**
 * Sends whole issues and files from a worker while the author types: starting a request blocks the page for some
 * milliseconds.
 */
const poster = new PageWorker(
  () => new Worker(new URL('./postWorker.ts', import.meta.url), { type: 'module' }),
  postToDesk,
);

function access(): Record<string, string> {
  return { [accessHeader]: readAccess()?.desk ?? '' };
}

function post(name: ProcedureName, input: object): Promise<Reply> {
  const call = { name, input, access: access() };
  return name === 'issue.save' || name === 'archive.add' ? poster.ask(call) : postToDesk(call);
}

/** Calls back for each command of the native menu; returns a function that unsubscribes. Browsers have no such menu. */
export function onMenuCommand(listener: (command: MenuCommand) => void): () => void {
  return window.setzkasten?.onCommand(listener) ?? (() => undefined);
}

let name: string | undefined;

/** Returns the name by which the desk knows this page. A window of Electron keeps its name across reloads. */
export function pageName(): string {
  return (name ??= window.setzkasten?.page ?? crypto.randomUUID());
}

const listeners = new Set<(event: DeskEvent) => void>();
let isListening = false;

/** Calls back for each change to the library's files; returns a function that unsubscribes. */
export function onDeskEvent(listener: (event: DeskEvent) => void): () => void {
  if (!isListening) listen();
  isListening = true;
  return listenIn(listeners, listener);
}

/** One connection for all listeners, for the life of the page: browsers limit the connections to a server. */
function listen(): void {
  const take = (data: unknown) => {
    const event = deskEventSchema.parse(data);
    for (const listener of listeners) listener(event);
  };
  if (window.setzkasten) {
    window.setzkasten.onEvent(take);
    return;
  }
  void readEvents(pageName(), access, take);
}

/** Notifies the desk that everything typed is saved, so that the window may close. */
export function tellFlushed(): void {
  window.setzkasten?.flushed();
}

/** Delay before a lost stream is reopened, in ms. */
const retryDelay = 2_000;

/**
 * Reads the local server's event stream for the life of the page, and reconnects when it is lost: the first event is
 * then `resumed`. Uses `fetch`, because EventSource cannot send headers.
 */
async function readEvents(
  page: string,
  access: () => Record<string, string>,
  take: (event: unknown) => void,
): Promise<never> {
  for (let hasBeenLost = false; ; hasBeenLost = true) {
    await readStream(page, access(), (event) => {
      if (event !== undefined) take(event);
      else if (hasBeenLost) take({ event: 'resumed' });
    }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, retryDelay));
  }
}

/** Reads one stream to its end: calls `take` with undefined once it is open, then with each event. */
async function readStream(
  page: string,
  access: Record<string, string>,
  take: (event: unknown) => void,
): Promise<void> {
  const response = await fetch(eventsAddress(page), { headers: access });
  if (!response.ok || !response.body) return;
  take(undefined);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) take(JSON.parse(line.slice(6)));
  }
}
