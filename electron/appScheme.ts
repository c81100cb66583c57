import { protocol } from 'electron';
import type { OpenDesk } from '../desk/desk.ts';
import { resourceAt } from '../desk/page/resourceAt.ts';

import { heldPageHeaders, takePage } from './heldPages.ts';

const scheme = 'app';
const host = 'setzkasten';

/** The page's own origin, served by this process: nothing else may load in the window or call the desk. */
export const appOrigin = `${scheme}://${host}`;
export const appPage = `${appOrigin}/`;

/** Returns the address of the page with an issue open, or with the newest one. */
export function pageOf(issue: string | undefined): string {
  return issue === undefined ? appPage : `${appPage}#issue=${encodeURIComponent(issue)}`;
}

/** Makes the scheme an origin like https, with its own storage and `fetch`. Call it before `ready`. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Serves the page's folder, the open library's pictures, and pages to print. Call it after `ready`. */
export function serveAppScheme(readAsset: OpenDesk['readAsset'], pageFolder: string): void {
  protocol.handle(scheme, async ({ url, method }) => {
    const address = new URL(url);
    if (address.host !== host || method !== 'GET') return new Response(null, { status: 403 });
    const held = takePage(address.pathname);
    if (held !== undefined) return new Response(held, { headers: heldPageHeaders });
    const found = await resourceAt(address.pathname, readAsset, pageFolder);
    if (!found) return new Response(null, { status: 404 });
    // The bytes are copied: `Response` needs them in a separate buffer.
    const headers = { ...found.headers, 'content-type': found.type };
    return new Response(Uint8Array.from(found.bytes), { headers });
  });
}
