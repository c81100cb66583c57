import type { RichText } from '../../text/inline.ts';
import { slice, textOf } from '../../text/richText.ts';

const pairs = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
] as const;
const leastWords = 6;

/** True if a paragraph is one quotation from start to end, and long enough to stand alone. */
export function isQuotation(text: string): boolean {
  const quoted = text.trim();
  if (quoted.split(/\s+/).length < leastWords) return false;
  return pairs.some(([open, close]) => {
    if (!quoted.startsWith(open) || !quoted.endsWith(close)) return false;
    const inside = quoted.slice(open.length, -close.length);
    return !inside.includes(open) && !inside.includes(close);
  });
}

/** Returns the attribution: the text after the dash of a short line such as "— Ada Lovelace", or undefined. */
export function readAttribution(content: RichText): RichText | undefined {
  const text = textOf(content);
  const dash = /^\s*[—–―]\s*(?=\S)/u.exec(text)?.[0];
  return dash !== undefined && text.length <= 120 ? slice(content, dash.length) : undefined;
}
