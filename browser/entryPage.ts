import { randomBytes } from 'node:crypto';
import { accessItem, type Access } from '../desk/page/access.ts';
import type { Answer } from './answer.ts';

/**
 * Returns the page behind the one-time address: it keeps its access in the store of its origin and goes on to the app.
 * Not a redirect: browsers send no new SameSite=Strict cookie along when they were led here by another page or a file.
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
