import { once } from 'node:events';
import { note, send } from '../../browser/answer.ts';
import { gateFor } from '../../browser/gate.ts';
import { openInBrowser } from '../../browser/openInBrowser.ts';
import { readOptions } from '../../browser/options.ts';
import { DeskProcess } from './deskProcess.ts';
import { onSourceChange } from './restarting.ts';
import { servePage } from './servePage.ts';

/**
 * Serves the page from source, behind the built app's gate, and forwards its calls to a separate desk, which restarts
 * when its sources change. Resolves once it is open.
 */
export async function developInBrowser(args: string[]): Promise<void> {
  const { library, port = 0, open } = readOptions(args);
  const desk = new DeskProcess(library);
  const [{ server, origin, vite }, runs] = await Promise.all([servePage(port), desk.restart()]);
  // It has already printed the reason.
  if (!runs) process.exit(1);
  const gate = gateFor(origin);
  server.on('request', (request, response) => {
    const path = request.url ?? '';
    const address = URL.canParse(path, origin) ? new URL(path, origin) : undefined;
    const refused =
      address?.origin === origin ? gate.check(request, address) : note(400, 'Bad request', '');
    if (refused) send(response, refused, request.method === 'HEAD');
    else if (/^\/(desk\/|asset\/|events\?)/.test(path)) void desk.answer(request, response);
    else vite.middlewares(request, response);
  });
  onSourceChange(vite, ['browser', 'desk', 'issue'], () => void desk.restart());

  const closed = once(server, 'close').then(() => undefined);
  const served = { address: `${origin}/?token=${gate.token}`, entered: gate.entered, closed };
  console.log(`Setzkasten is open at ${served.address}`);
  const opening = open ? openInBrowser(served) : undefined;
  let isLeaving = false;
  const leave = (): void => {
    if (isLeaving) return;
    isLeaving = true;
    server.close();
    server.closeAllConnections();
    void Promise.all([opening, desk.stop(), vite.close()]).finally(() => process.exit(0));
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
}
