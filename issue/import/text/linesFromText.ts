import type { ListItem } from '../../text/flow.ts';
import type { Line } from '../lines/line.ts';
import { richText } from '../../text/inline.ts';

const rule = /^(?:[-*_=—–]\s?){3,}$/u;
const bullet = /^[-*•‣◦]\s+(?=\S)/u;

/**
 * Scraped plain text: one line for each paragraph, a gap for empty lines, a list for lines with bullets.
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
      items.push({ content: richText(line.replace(bullet, '')) });
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
  return { kind: 'paragraph', content: richText(line) };
}
