import { append } from '../append.ts';
import { enteredText } from '../../text/enteredText.ts';
import { startField, type ListItem } from '../../text/flow.ts';
import { richText } from '../../text/inline.ts';
import type { Line, ReadingOptions } from '../lines/line.ts';
import { numberedRuns, type NumberedLine } from '../lines/numberedRuns.ts';
import { capitalHeadings } from './capitalHeadings.ts';
import { NumberedReferences } from './numberedReferences.ts';
import { unwrapLines, bullet, numberBefore, rule, type UnwrappedLine } from './unwrapLines.ts';

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
    for (const line of numberedLines(numbered, lineOf)) add(line);
    numbered = [];
  };
  const raw = enteredText(text).split(/\r\n|[\n\r\u2028\u2029]/);
  const references = new NumberedReferences(raw);
  const lineOf = (line: string): Line =>
    line === '' || rule.test(line)
      ? { kind: line === '' ? 'gap' : 'rule' }
      : { kind: 'paragraph', content: references.linked(line) };
  const written = unwrapLines(raw).filter((line) => !references.isOnlyAddress(line.text));
  const capital = capitalHeadings(written);
  for (let index = 0; index < written.length; index += 1) {
    onProgress?.('reading', index / written.length);
    const level = underlinedLevel(written, index);
    if (level !== undefined) {
      const isFramed = rule.test(written[index]?.text ?? '');
      const title = written[isFramed ? index + 1 : index]?.text ?? '';
      endList();
      add({ kind: 'heading', level, content: references.linked(title) });
      index += isFramed ? 2 : 1;
      continue;
    }
    const heading = capital.get(index);
    if (heading) {
      const { title, level: rank, link } = heading;
      endList();
      add({
        kind: 'heading',
        level: rank,
        content: [link === undefined ? title : { text: title, link }],
      });
      continue;
    }
    const { text: line = '', indent = 0 } = written[index] ?? {};
    const number = numberBefore.exec(line);
    if (number) {
      if (items.length > 0) endList();
      numbered.push({ line, number: Number(number[1]), text: line.slice(number[0].length) });
      itemIndent = indent;
      continue;
    }
    if (!rule.test(line) && bullet.test(line)) {
      if (numbered.length > 0) endList();
      items.push({ content: references.linked(line.replace(bullet, '')) });
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

function numberedLines(numbered: readonly Numbered[], lineOf: (line: string) => Line): Line[] {
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

/**
 * Returns the level of a heading at a line: a short line after an empty one, underlined with `=` (1) or `-` (2) about as
 * long as itself, and perhaps with the same line above it.
 */
function underlinedLevel(lines: readonly UnwrappedLine[], at: number): number | undefined {
  const isAfterGap = at === 0 || lines[at - 1]?.text === '';
  const above = /^(?:={3,}|-{3,}|#{3,}|\*{3,})$/.test(lines[at]?.text ?? '');
  const title = lines[above ? at + 1 : at]?.text ?? '';
  const under = lines[above ? at + 2 : at + 1]?.text ?? '';
  if (!isAfterGap || title === '' || title.length > longestTitle || rule.test(title))
    return undefined;
  if (above && under !== lines[at]?.text) return undefined;
  if (!/^(?:={3,}|-{3,})$/.test(under) && !above) return undefined;
  const isAsLong = under.length >= title.length * 0.6 && under.length <= title.length * 2 + 8;
  return isAsLong ? (under.startsWith('=') ? 1 : 2) : undefined;
}

const longestTitle = 120;
