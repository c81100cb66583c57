import type { ServerResponse } from 'node:http';
import type { OpenDesk } from '../desk/desk.ts';
import { pageHeaders } from '../desk/page/pageHeaders.ts';

/** Heartbeat interval of an idle stream, in ms, so that a page notices a dead connection after its computer slept. */
const heartbeat = 20_000;

/** Streams desk events as server-sent events until the page is gone, then releases what it held. */
export function streamEvents(
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
  const stop = subscribe((event) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  const alive = setInterval(() => {
    response.write(': alive\n\n');
  }, heartbeat);
  response.once('close', () => {
    clearInterval(alive);
    stop();
    leave(page);
  });
}
