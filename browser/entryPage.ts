import { randomBytes } from 'node:crypto';
import { accessItem, type Access } from '../desk/page/access.ts';
import type { Answer } from './answer.ts';

/**
 * Returns the page at the one-time address: it saves its access in its origin's store and opens the app. Not a
 * redirect: browsers do not send a new SameSite=Strict cookie after a navigation from another page or a file.
 */
export function entryPage(access: Access, cookie: string): Answer {
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
