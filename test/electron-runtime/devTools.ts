import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from '@playwright/test';

/** Sends a command of the DevTools protocol, typed as in Playwright. */
type Send = CDPSession['send'];

/** A target's session, or the browser's own. Emits the protocol's events by name. */
export interface Session extends EventEmitter {
  readonly send: Send;
}

interface Message {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: object;
  result?: unknown;
  error?: { message: string };
}

/**
 * A Chromium of our own, driven through a pipe: it ends with this process, however that ends, as a window ends with
 * its app.
 */
export class DevTools {
  readonly browser: Session;
  readonly process: ChildProcess;
  /** Where others may attach, such as a test. */
  readonly endpoint: Promise<string>;
  readonly #sessions = new Map<string | undefined, EventEmitter>();
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #pipe: Writable;
  #lastId = 0;

  constructor(program: string, programArguments: readonly string[]) {
    const child = spawn(
      program,
      ['--remote-debugging-pipe', '--remote-debugging-port=0', ...programArguments],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
    );
    const [, , stderr, write, read] = child.stdio;
    this.process = child;
    this.#pipe = write as Writable;
    this.#pipe.on('error', () => undefined);
    this.endpoint = endpointIn(stderr as Readable);
    this.#readMessages(read as Readable);
    this.browser = this.session();
  }

  session(sessionId?: string): Session {
    const emitter = new EventEmitter();
    this.#sessions.set(sessionId, emitter);
    const send = (method: string, params: object = {}) => this.#send({ method, params }, sessionId);
    // The protocol's types are those of the method's name, which a general function cannot express.
    return Object.assign(emitter, { send: send as Send });
  }

  #send(message: Message, sessionId: string | undefined): Promise<unknown> {
    const id = ++this.#lastId;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    const addressed = sessionId === undefined ? message : { ...message, sessionId };
    this.#pipe.write(`${JSON.stringify({ id, ...addressed })}\0`);
    return waiting.promise;
  }

  #readMessages(pipe: Readable): void {
    let parts: Buffer[] = [];
    pipe.on('data', (chunk: Buffer) => {
      let from = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
        parts.push(chunk.subarray(from, end));
        this.#receive(JSON.parse(Buffer.concat(parts).toString()) as Message);
        parts = [];
        from = end + 1;
      }
      parts.push(chunk.subarray(from));
    });
    pipe.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium has ended.'));
    });
  }

  #receive({ id, method, sessionId, params, result, error }: Message): void {
    if (method !== undefined) this.#sessions.get(sessionId)?.emit(method, params);
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }
}

function endpointIn(stderr: Readable): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stderr.on('close', () => reject(new Error(`Chromium did not start: ${said}`)));
  });
}
