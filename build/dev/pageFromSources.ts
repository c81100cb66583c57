import { protocol } from 'electron';

// Electron loads this file before the app for `npm run dev -- --electron`; no build contains it.
const server = process.env['SETZKASTEN_PAGE'];
const handle = protocol.handle.bind(protocol);

process.setSourceMapsEnabled(true);

/** The app serves its own pictures and pages for printing; everything else comes from the Vite server. */
protocol.handle = (scheme, answer) =>
  handle(scheme, (request) => {
    const { pathname, search } = new URL(request.url);
    if (server === undefined || /^\/(asset|print)\//.test(pathname)) return answer(request);
    const accept = request.headers.get('accept') ?? '*/*';
    return fetch(new URL(pathname + search, server), { headers: { accept } });
  });
