import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { ProcedureName } from '../desk/contract.ts';
import type { OpenDesk } from '../desk/desk.ts';
import { pageHeaders } from '../desk/page/pageHeaders.ts';
import { note, send } from './answer.ts';
import { answerRequest } from './answerRequest.ts';
import { gateFor } from './gate.ts';

/** Maximum wait for pending requests when the server closes, in ms; a save in one is finished in any case. */
const longestWait = 2000;

/** In bytes: all the cookies that a browser keeps for 127.0.0.1, whose servers at other ports may set what they like. */
const maxHeaderSize = 1_048_576;

/** Procedures that write nothing and may take seconds, such as reading the pixels of all pictures. */
const dispensable: readonly ProcedureName[] = ['issue.weighPictures', 'chart.draw', 'links.ask'];

export interface ServeOptions {
  readonly open: OpenDesk;
  /** The folder of the app's built page. */
  readonly pageFolder: string;
  /** 0 for any free one. */
  readonly port: number;
}

export interface ServedDesk {
  /** For example `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** The address to open, with the one-time token. */
  readonly address: string;
  /** Resolves when a page has entered by that address. */
  readonly entered: Promise<void>;
  /** Resolves when the server no longer accepts requests. */
  readonly closed: Promise<void>;
  /** Stops accepting requests, finishes pending ones that may write, and resolves once all saves are done. */
  close(): Promise<void>;
}

/** Serves the app to this computer only. Rejects if the port is taken. */
export async function serveDesk({ open, pageFolder, port }: ServeOptions): Promise<ServedDesk> {
  const server = createServer({ maxHeaderSize });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, resolve);
  });
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const gate = gateFor(origin);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isHead = request.method === 'HEAD';
    try {
      const path = request.url ?? '';
      const address = URL.canParse(path, origin) ? new URL(path, origin) : undefined;
      if (address?.origin !== origin) send(response, note(400, 'Bad request', ''), isHead);
      else {
        const refused = gate.check(request, address);
        if (!refused && address.pathname === '/events' && request.method === 'GET') {
          streams.add(response);
          response.once('close', () => streams.delete(response));
          streamEvents(response, open, address.searchParams.get('page') ?? '');
        } else {
          const given = refused ?? (await answerRequest(request, address, open, pageFolder));
          send(response, given, isHead);
        }
      }
    } catch {
      // The sender disconnected, or there is a bug of ours: no response is possible either way.
      if (response.headersSent) response.destroy();
      else send(response, note(500, 'Something went wrong', ''), isHead);
    }
  }

  /** Event streams of pages, which never end by themselves. */
  const streams = new Set<ServerResponse>();
  const running = new Set<Promise<unknown>>();
  server.on('request', (request, response) => {
    const over = Promise.allSettled([answer(request, response), once(response, 'close')]);
    if (isDispensable(request)) return;
    running.add(over);
    void over.then(() => running.delete(over));
  });

  const closed = once(server, 'close').then(() => undefined);
  return {
    origin,
    address: `${origin}/?token=${gate.token}`,
    entered: gate.entered,
    closed,
    close: async () => {
      server.close();
      for (const stream of streams) stream.end();
      const timer = setTimeout(() => server.closeAllConnections(), longestWait);
      await Promise.all(running);
      server.closeAllConnections();
      await closed;
      clearTimeout(timer);
      await open.close();
    },
  };
}

/** True for a request that is not waited for when the server closes. */
function isDispensable({ method, url }: IncomingMessage): boolean {
  return method !== 'POST' || dispensable.some((name) => url === `/desk/${name}`);
}

/** Heartbeat interval of an idle stream, in ms, so that a page notices a dead connection after its computer slept. */
const heartbeat = 20_000;

/** Streams desk events as server-sent events until the page is gone, then releases what it held. */
function streamEvents(
  response: ServerResponse,
  { subscribe, leave }: Pick<OpenDesk, 'subscribe' | 'leave'>,
  page: string,
): void {
  response.writeHead(200, {
    ...pageHeaders,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.write(': open\n\n');
  const stop = subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const alive = setInterval(() => response.write(': alive\n\n'), heartbeat);
  response.once('close', () => {
    clearInterval(alive);
    stop();
    leave(page);
  });
}
