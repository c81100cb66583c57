import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { accessHeader, accessItem, pictureParameter, type Access } from '../desk/page/access.ts';
import { note, type Answer } from './answer.ts';

const wayIn = `<p>Setzkasten lets in the one browser window that it was opened with. Use the address that it printed when it started; that
address works once. To get a new one, stop Setzkasten and start it again.</p><p>If you have just come from that address: <a href="/">open Setzkasten</a>.</p>`;

/**
 * Returns what authenticates requests to the server at an origin such as `http://127.0.0.1:4711`: only the browser opened
 * with the one-time token gets in.
 */
export function gateFor(origin: string) {
  const { host, port } = new URL(origin);
  // Cookies ignore ports: two running instances must not share one.
  const cookie = `setzkasten-${port}`;
  const secret = randomBytes(32).toString('base64url');
  const token = randomBytes(32).toString('base64url');
  const access: Access = {
    desk: randomBytes(32).toString('base64url'),
    pictures: randomBytes(32).toString('base64url'),
  };
  let tokenUsed = false;
  let onEntered: () => void = () => undefined;
  const entered = new Promise<void>((resolve) => (onEntered = resolve));

  function isKnown(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(/; */);
    // Servers at other ports can set cookies of this name too, for a path within ours: ours is then not the first.
    const named = cookies.filter((each) => each.startsWith(`${cookie}=`));
    return named.some((each) => isEqual(each.slice(cookie.length + 1), secret));
  }

  function enter(given: string): Answer {
    if (tokenUsed || !isEqual(given, token)) return note(403, 'This address has been used', wayIn);
    tokenUsed = true;
    onEntered();
    return entryPage(access, `${cookie}=${secret}; Path=/; HttpOnly; SameSite=Strict`);
  }

  /**
   * True if the request carries what its address asks for. Browsers send a cookie of 127.0.0.1 to every port there, so
   * servers on other ports can see and overwrite it: the desk asks for the page's own secret alone, pictures for theirs
   * beside the cookie.
   */
  function isAllowed(request: IncomingMessage, { pathname, searchParams }: URL): boolean {
    if (pathname.startsWith('/desk/') || pathname === '/events')
      return isEqual(String(request.headers[accessHeader] ?? ''), access.desk);
    const isPicture = pathname.startsWith('/asset/');
    const given = searchParams.get(pictureParameter) ?? '';
    return isKnown(request) && (!isPicture || isEqual(given, access.pictures));
  }

  return {
    /** Valid once: the first request with it gets the cookie and the page's own secrets. */
    token,
    /** Resolves when the token has been used. */
    entered,
    /** Returns why the request is rejected, or where it is redirected, or undefined if it may proceed. */
    check: (request: IncomingMessage, address: URL): Answer | undefined => {
      if (request.headers.host !== host)
        return note(403, 'Wrong host', '<p>This server answers to its own address only.</p>');
      if (!isOwnOrigin(request, origin))
        return note(403, 'Wrong origin', '<p>Other pages may not ask this server.</p>');
      const given = address.searchParams.get('token');
      if (request.method === 'GET' && address.pathname === '/' && given !== null) {
        // The address may be opened again in the browser that used it.
        return isKnown(request) ? { status: 303, headers: { location: '/' } } : enter(given);
      }
      return isAllowed(request, address) ? undefined : note(403, 'Not open here', wayIn);
    },
  };
}

/**
 * Browsers identify the requesting page: by `Origin` in all requests except plain reads, and mostly by
 * `Sec-Fetch-Site`.
 */
function isOwnOrigin({ headers, method, url }: IncomingMessage, origin: string): boolean {
  const isReading = method === 'GET' || method === 'HEAD';
  if (headers.origin === undefined ? !isReading : headers.origin !== origin) return false;
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // A link on another page may lead here, but other pages must not embed this one.
  return (
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    /^\/(?:\?|$)/.test(url ?? '')
  );
}

function isEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/**
 * Returns the page at the one-time address: it saves its access in its origin's store and opens the app. Not a
 * redirect: browsers do not send a new SameSite=Strict cookie after a navigation from another page or a file.
 */
function entryPage(access: Access, cookie: string): Answer {
  const nonce = randomBytes(16).toString('base64url');
  const script = `localStorage.setItem('${accessItem}', '${JSON.stringify(access)}'); location.replace('/');`;
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    headers: {
      'set-cookie': cookie,
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
    },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Setzkasten</title><script nonce="${nonce}">${script}</script>`,
  };
}
