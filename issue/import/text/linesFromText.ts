import { append } from '../append.ts';
import { enteredText } from '../../text/enteredText.ts';
import { startField, type ListItem } from '../../text/flow.ts';
import { richText } from '../../text/inline.ts';
import type { HtmlOptions } from '../html/linesFromHtml.ts';
import type { Line } from '../lines/line.ts';
import { numberedRuns, type NumberedLine } from '../lines/numberedRuns.ts';

const rule = /^(?:[-*_=—–]\s?){3,}$/u;
const bullet = /^[-*•‣◦]\s+(?=\S)/u;

/**
 * Scraped plain text: one line for each paragraph, a gap for empty lines, a list for lines with bullets.
 */
export function linesFromText(
  text: string,
  { onProgress, finish = (line) => [line] }: Pick<HtmlOptions, 'onProgress' | 'finish'> = {},
): Line[] {
  const lines: Line[] = [];
  let last: Line['kind'] | undefined;
  const add = (line: Line) => {
    last = line.kind;
    append(lines, finish(line));
  };
  let items: ListItem[] = [];
  let numbered: Numbered[] = [];
  const endList = () => {
    if (items.length > 0) add({ kind: 'list', list: { type: 'bullet-list', items } });
    items = [];
    for (const line of numberedLines(numbered)) add(line);
    numbered = [];
  };
  for (const { line, share } of writtenLines(enteredText(text))) {
    onProgress?.('reading', share);
    const number = /^(\d{1,9})[.)]\s+(?=\S)/u.exec(line);
    if (number) {
      if (items.length > 0) endList();
      numbered.push({ line, number: Number(number[1]), text: line.slice(number[0].length) });
      continue;
    }
    if (!rule.test(line) && bullet.test(line)) {
      if (numbered.length > 0) endList();
      items.push({ content: richText(line.replace(bullet, '')) });
      continue;
    }
    endList();
    if (line !== '' || last !== 'gap') add(lineOf(line));
  }
  endList();
  return lines;
}

function* writtenLines(text: string): Generator<{ readonly line: string; readonly share: number }> {
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    yield { line: text.slice(from, index).trim(), share: index / text.length };
    from = index + end.length;
  }
  yield { line: text.slice(from).trim(), share: 1 };
}

interface Numbered extends NumberedLine {
  readonly line: string;
}

function numberedLines(numbered: readonly Numbered[]): Line[] {
  return numberedRuns(numbered, { aloneIsList: false }).flatMap(({ from, to, isList }): Line[] => {
    const own = numbered.slice(from, to);
    if (!isList) return own.map(({ line }) => lineOf(line));
    const items = own.map(({ text }) => ({ content: richText(text) }));
    return [
      { kind: 'list', list: { type: 'ordered-list', ...startField(own[0]?.number ?? 1), items } },
    ];
  });
}

function lineOf(line: string): Line {
  if (line === '') return { kind: 'gap' };
  if (rule.test(line)) return { kind: 'rule' };
  return { kind: 'paragraph', content: richText(line) };
}
