import { blankBlock } from '../../blocks/allBlocks.ts';
import { labelsFor } from '../../language/labels.ts';
import type { RichText } from '../../text/inline.ts';
import { plainOf, slice, textOf, trimmed } from '../../text/richText.ts';
import { isNewsHeading } from './readNewsSection.ts';
import type { Read, Reading } from './reading.ts';
import { readTipHead } from './tipHead.ts';
import { readSectionBody } from './readSectionBody.ts';

const noteAtEnd = /\s*\((?<note>[^()]*\d[^()]*|[^()]*(?:Minuten|Stunden|minutes|hours)[^()]*)\)$/u;

/** Reads a tip: its kind, its title, its duration, its text, its sources. */
export function readTip(reading: Reading, at: number): Read | undefined {
  const found = readTipHead(reading.lines[at]);
  // A tip is one thing.
  if (!found || isNewsHeading(reading, at)) return undefined;
  const { kind, label, emoji, level } = found;
  const { body, sources, next } = readSectionBody(reading, at + 1, level, true);
  const usual = labelsFor(reading.language).tips[kind];
  const block = {
    ...blankBlock('tip', reading.newId()),
    kind,
    emoji,
    label: label === usual ? '' : label,
    ...titleAndNote(trimmed(slice(found.headline, found.length))),
    body,
    sources,
  };
  return { blocks: [block], next };
}

function titleAndNote(content: RichText): { headline: RichText; note: string } {
  const match = noteAtEnd.exec(textOf(content));
  if (!match) return { headline: content, note: '' };
  const from = match.index + match[0].indexOf('(') + 1;
  return {
    headline: trimmed(slice(content, 0, match.index)),
    note: plainOf(slice(content, from, -1 + textOf(content).length)),
  };
}
