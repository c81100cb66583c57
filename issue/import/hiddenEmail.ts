import { textOf } from '../text/richText.ts';
import type { Line } from './lines/line.ts';
import { lineTexts } from './lines/changeLine.ts';

/** Cloudflare's placeholder for mail addresses in a page, which its script replaces in a browser. */
export const hiddenEmail = /\[email[\s\u00A0]+protected\]/giu;

/** Returns the number of places in the lines where a mail address is missing. */
export function countHiddenEmails(lines: readonly Line[]): number {
  return lines
    .flatMap(lineTexts)
    .reduce((count, text) => count + (textOf(text).match(hiddenEmail)?.length ?? 0), 0);
}

const page = /\/cdn-cgi\/l\/email-protection(?:#([\da-f]+))?/i;

/** True for an address that leads to Cloudflare's page about hidden addresses. */
export function leadsToHiddenEmail(address: string): boolean {
  return page.test(address);
}

/** Returns the mail address, possibly with a subject, in such a link; undefined if there is none. */
export function emailOfLink(address: string): string | undefined {
  const code = page.exec(address)?.[1];
  return code === undefined ? undefined : decodedEmail(code);
}

/**
 * Decodes a mail address from Cloudflare's encoding, which XORs each byte with the first one. Undefined for anything
 * else.
 */
export function decodedEmail(code: string): string | undefined {
  if (!/^(?:[\da-f]{2}){4,}$/i.test(code)) return undefined;
  const bytes = (code.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  const [key = 0, ...hidden] = bytes;
  const percent = hidden.map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`).join('');
  try {
    const email = decodeURIComponent(percent);
    return /^[^\s@<>]+@[^\s@<>?]+\.[^\s@<>?]+(?:\?.*)?$/u.test(email) ? email : undefined;
  } catch {
    return undefined;
  }
}
