import { spawn, type ChildProcess } from 'node:child_process';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { json, send } from '../../browser/answer.ts';
import {
  accessHeader,
  accessSchema,
  pictureParameter,
  type Access,
} from '../../desk/page/access.ts';
import { projectRoot } from '../targets.ts';
import { end } from './restarting.ts';

/** What a browser receives from the desk's one-time address. */
interface Entrance {
  readonly origin: string;
  readonly cookie: string;
  readonly access: Access;
}

/** The browser face's server, run from source in a separate process and accessed like from a browser. */
export class DeskProcess {
  readonly #arguments: readonly string[];
  #child: ChildProcess | undefined;
  #isStopped = false;
  #entrance: Promise<Entrance | undefined> = Promise.resolve(undefined);

  constructor(library: string | undefined) {
    this.#arguments = library === undefined ? [] : ['--library', library];
  }

  /** Restarts the process; resolves to true if it runs. Requests wait meanwhile. Never rejects. */
  async restart(): Promise<boolean> {
    this.#entrance = this.#entrance
      .then(() => this.#end())
      .then(() => this.#start())
      .catch(() => undefined);
    return (await this.#entrance) !== undefined;
  }

  /** Ends the process permanently. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#end();
  }

  /** Forwards a request with the desk's own access. The page's gate has already admitted it. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const entrance = await this.#entrance;
    if (!entrance) {
      const error = 'The desk does not start: the terminal says why.';
      send(response, json(503, { ok: false, error }), false);
      return;
    }
    const { origin, cookie, access } = entrance;
    const address = new URL(request.url ?? '/', origin);
    if (address.searchParams.has(pictureParameter))
      address.searchParams.set(pictureParameter, access.pictures);
    const headers = { ...request.headers, host: address.host, cookie, [accessHeader]: access.desk };
    if (headers.origin !== undefined) headers.origin = origin;
    const asking = httpRequest(address, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      // If the desk ends mid-response, the page gets a broken response, as it would without this server.
      answer.once('error', () => response.destroy());
    });
    asking.once('error', () => response.destroy());
    response.once('close', () => asking.destroy());
    request.pipe(asking);
  }

  async #end(): Promise<void> {
    if (this.#child) await end(this.#child);
  }

  async #start(): Promise<Entrance | undefined> {
    if (this.#isStopped) return undefined;
    this.#child = spawn(
      process.execPath,
      [join(projectRoot, 'browser/main.ts'), '--no-open', '--port', '0', ...this.#arguments],
      {
        cwd: process.env['INIT_CWD'] ?? process.cwd(),
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    return enter(await printedAddress(this.#child));
  }
}

async function printedAddress({ stdout }: ChildProcess): Promise<string> {
  if (stdout) {
    for await (const line of createInterface(stdout)) {
      const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0];
      if (address !== undefined) return address;
    }
  }
  throw new Error('The desk ended without printing its address.');
}

async function enter(address: string): Promise<Entrance> {
  const response = await fetch(address);
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const access = /'(\{.*?\})'/.exec(await response.text())?.[1] ?? '';
  return {
    origin: new URL(address).origin,
    cookie,
    access: accessSchema.parse(JSON.parse(access)),
  };
}
