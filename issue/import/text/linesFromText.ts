import type { ListItem } from '../../text/flow.ts';
import { styled } from '../lines/content.ts';
import type { Line } from '../lines/line.ts';
import type { Inline, RichText } from '../../text/inline.ts';

const rule = /^(?:[-*_=—–]\s?){3,}$/u;
const bullet = /^[-*•‣◦]\s+(?=\S)/u;
const address = /https?:\/\/[^\s<>"|]*[^\s<>"|.,;:!?)\]}'’”“]/giu;

/**
 * Scraped plain text: one line for each paragraph, a gap for empty lines, a list for lines with bullets. Addresses
 * become links.
 */
export function linesFromText(text: string): Line[] {
  const lines: Line[] = [];
  let items: ListItem[] = [];
  const endList = () => {
    if (items.length > 0) lines.push({ kind: 'list', list: { type: 'bullet-list', items } });
    items = [];
  };
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = raw.trim();
    if (!rule.test(line) && bullet.test(line)) {
      items.push({ content: linked(line.replace(bullet, '')) });
      continue;
    }
    endList();
    if (line !== '' || lines.at(-1)?.kind !== 'gap') lines.push(lineOf(line));
  }
  endList();
  return lines;
}

function lineOf(line: string): Line {
  if (line === '') return { kind: 'gap' };
  if (rule.test(line)) return { kind: 'rule' };
  return { kind: 'paragraph', content: linked(line) };
}

function linked(text: string): RichText {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push(styled(match[0], { link: match[0] }));
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
