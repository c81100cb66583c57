import { textOf } from '../../text/richText.ts';
import { lineText, skipGaps, isShortLine, type Line } from '../lines/line.ts';
import { readDateline } from '../recognise/dateline.ts';
import { greets } from '../recognise/headLine.ts';
import { opensBlock } from '../recognise/opensBlock.ts';
import type { Reading } from '../recognise/reading.ts';
import { findTokens } from './greetingTokens.ts';

/** A greeting is a few lines; anything longer before the first heading is an essay without one. */
const mostCharacters = 2500;
const essayCharacters = 150;

export interface GreetingEnd {
  /** Number of lines that greet the reader; 0 if the text starts with something else. */
  readonly length: number;
  /** True if the following line is a headline without an emoji. */
  readonly plainHeadline: boolean;
}

/** Returns the extent of the greeting: up to the first block, or an earlier headline without an emoji. */
export function greetingEnd(reading: Reading): GreetingEnd {
  const { lines } = reading;
  const opener = lines.findIndex((_, at) => opensBlock(reading, at, 0));
  const end = opener < 0 ? lines.length : opener;
  const headline = leadWithoutEmoji(lines.slice(0, end));
  if (headline !== undefined) return { length: headline, plainHeadline: true };
  const before = lines.slice(0, end);
  const characters = before.reduce((sum, line) => sum + lineText(line).length, 0);
  const isGreeted = before.some((line) => isGreeting(line, reading));
  const length = isGreeted || (opener > 0 && characters <= mostCharacters) ? end : 0;
  return { length, plainHeadline: false };
}

function isGreeting(line: Line, { date, language }: Reading): boolean {
  const text = lineText(line);
  if (text === '') return false;
  return (
    greets.test(text) ||
    (line.kind === 'paragraph' && findTokens(textOf(line.content), date, language).length > 1)
  );
}

/** Returns the index of a headline without an emoji: a short line after a gap, with long text below. */
function leadWithoutEmoji(lines: readonly Line[]): number | undefined {
  const found = lines.findIndex((line, at) => {
    const text = lineText(line);
    if (line.kind !== 'paragraph' || !isShortLine(text) || greets.test(text)) return false;
    if (readDateline(text) !== undefined) return false;
    const next = lines[skipGaps(lines, at + 1)];
    const besideGap = lines[at - 1]?.kind === 'gap' || lines[at + 1]?.kind === 'gap' || at === 0;
    return besideGap && lineText(next).length >= essayCharacters;
  });
  return found < 0 ? undefined : found;
}
