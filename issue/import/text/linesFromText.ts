import { append } from '../append.ts';
import { enteredText } from '../../text/enteredText.ts';
import { startField, type ListItem } from '../../text/flow.ts';
import { richText } from '../../text/inline.ts';
import type { ReadingOptions } from '../lines/readingOptions.ts';
import type { Line } from '../lines/line.ts';
import { numberedRuns, type NumberedLine } from '../lines/numberedRuns.ts';
import { bullet, numberBefore, rule } from './lineStarts.ts';
import { unwrapLines } from './unwrapLines.ts';

/**
 * Reads plain text: one line per paragraph, however it was wrapped, a gap for empty lines, a list for lines with
 * bullets.
 */
export function linesFromText(
  text: string,
  { onProgress, finish = (line) => [line] }: ReadingOptions = {},
): Line[] {
  const lines: Line[] = [];
  let lastKind: Line['kind'] | undefined;
  const add = (line: Line) => {
    lastKind = line.kind;
    append(lines, finish(line));
  };
  let items: ListItem[] = [];
  let itemIndent = 0;
  let numbered: Numbered[] = [];
  const endList = () => {
    if (items.length > 0) add({ kind: 'list', list: { type: 'bullet-list', items } });
    items = [];
    for (const line of numberedLines(numbered)) add(line);
    numbered = [];
  };
  const written = unwrapLines(enteredText(text).split(/\r\n|[\n\r\u2028\u2029]/));
  for (const [index, { text: line, indent }] of written.entries()) {
    onProgress?.('reading', index / written.length);
    const number = numberBefore.exec(line);
    if (number) {
      if (items.length > 0) endList();
      numbered.push({ line, number: Number(number[1]), text: line.slice(number[0].length) });
      itemIndent = indent;
      continue;
    }
    if (!rule.test(line) && bullet.test(line)) {
      if (numbered.length > 0) endList();
      items.push({ content: richText(line.replace(bullet, '')) });
      itemIndent = indent;
      continue;
    }
    // It is below the item's words.
    const isBelow = line !== '' && indent > itemIndent + 1 && !rule.test(line);
    const item = items.at(-1);
    if (isBelow && item) {
      items[items.length - 1] = { content: [...item.content, { break: true }, line] };
      continue;
    }
    const last = numbered.at(-1);
    if (isBelow && last) {
      numbered[numbered.length - 1] = { ...last, below: [...(last.below ?? []), line] };
      continue;
    }
    endList();
    if (line !== '' || lastKind !== 'gap') add(lineOf(line));
  }
  endList();
  return lines;
}

interface Numbered extends NumberedLine {
  readonly line: string;
  /** Lines below its words. */
  readonly below?: readonly string[];
}

function numberedLines(numbered: readonly Numbered[]): Line[] {
  return numberedRuns(numbered, { aloneIsList: false }).flatMap(({ from, to, isList }): Line[] => {
    const own = numbered.slice(from, to);
    if (!isList) return own.flatMap(({ line, below = [] }) => [line, ...below].map(lineOf));
    const items = own.map(({ text, below = [] }) => ({
      content: [...richText(text), ...below.flatMap((line) => [{ break: true as const }, line])],
    }));
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
