import { changeLine } from './lines/changeLine.ts';
import { textOf } from '../text/richText.ts';
import type { Line } from './lines/line.ts';

/** What Cloudflare puts in the place of mail addresses in a page, and its script replaces in a browser. */
export const hiddenEmail = /\[email[\s\u00A0]+protected\]/giu;

/** In how many places of the lines a mail address is missing. */
export function countHiddenEmails(lines: readonly Line[]): number {
  let count = 0;
  for (const line of lines) {
    changeLine(line, (content) => {
      count += textOf(content).match(hiddenEmail)?.length ?? 0;
      return content;
    });
  }
  return count;
}

const page = /\/cdn-cgi\/l\/email-protection(?:#([\da-f]+))?/i;

/** True for an address that leads to Cloudflare's page about hidden addresses. */
export function leadsToHiddenEmail(address: string): boolean {
  return page.test(address);
}

/** The mail address, perhaps with a subject, that such a link carries; undefined where it carries none. */
export function emailOfLink(address: string): string | undefined {
  const code = page.exec(address)?.[1];
  return code === undefined ? undefined : decodedEmail(code);
}

/** The mail address in Cloudflare's code for it: each byte is changed by the first one. Undefined for anything else. */
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
