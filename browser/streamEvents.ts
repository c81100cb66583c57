import type { ServerResponse } from 'node:http';
import type { OpenDesk } from '../desk/desk.ts';
import { pageHeaders } from '../desk/page/pageHeaders.ts';

/** How often, in ms, an idle stream says that it is alive, so that a page whose computer slept finds out that it is not. */
const heartbeat = 20_000;

/** Sends desk events as they come, as server-sent events, until the page is gone: what that held is then free. */
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
