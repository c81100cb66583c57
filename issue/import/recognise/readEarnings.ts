import { blankBlock, type Earnings } from '../../blocks/allBlocks.ts';
import { isSameDateText } from '../../calendar/dateText.ts';
import { isIsoDate } from '../../calendar/isoDate.ts';
import { dayLabel } from '../../text/earningsText.ts';
import { plainOf, textOf } from '../../text/richText.ts';
import { readDayHead, splitDays, readDayLine } from '../dates/dayHead.ts';
import { readCompanies } from '../earnings/companies.ts';
import { bare, dayWithin } from '../earnings/lineShapes.ts';
import { readDatedCompanies } from '../earnings/readEarningsList.ts';
import { mentionsSession } from '../earnings/session.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import { lineText, skipGaps, type Line } from '../lines/line.ts';
import { splitHead, isChartHead, type HeadLine } from './headLine.ts';
import { isTipHead } from './tipHead.ts';
import type { DatedLines, Read, Reading } from './reading.ts';

type Days = Earnings['days'];

/** Maximum number of remarks between the heading and the first day. */
const mostRemarks = 2;
/** More characters in a line without a weekday are prose. */
const longestLine = 2000;

/** More characters without an emoji are no heading. */
const longestTitle = 60;

/** Headings below which a date without a weekday is a day of the list: elsewhere it may be any event's. */
const earningsHeading =
  /earnings|quartals|(?:geschäfts|unternehmens|halbjahres|jahres)(?:zahlen|berichte)|bilanz(?:en|saison|termine|kalender)|berichtssaison|(?:quarterly|company|financial) (?:results|reports)|reporting season/iu;

/** True if the earnings list starts at a line: its heading, with a day soon after it, or a day itself. */
export function isEarningsStart(reading: DatedLines, at: number): boolean {
  return isEarningsDay(reading, at) || firstDayUnder(reading, at) !== undefined;
}

/** Words near days by which they are about companies' figures. */
const earningsWords =
  /earnings|zahlen|quartal|bilanz|bericht(?:et|en|e|s)?(?!\p{L})|quarter|results|reporting|reports?(?!\p{L})|aktien|börse|stocks/iu;
const ticker = /\[[A-Z][A-Z.-]{0,6}\]|\([A-Z][A-Z.]{1,5}\)|\$[A-Z]{1,5}(?!\p{L})/u;
/** A week of days, twice. */
const mostDays = 14;

/**
 * True if a line is a day of an earnings list: one of the days around it has a session or a ticker, or the text above
 * them speaks of figures. A day with other words is any event's.
 */
function isEarningsDay({ lines }: DatedLines, at: number): boolean {
  if (!isDay(lines[at])) return false;
  let first = at;
  for (let count = 0; count < mostDays; count += 1) {
    let before = first - 1;
    while (lines[before]?.kind === 'gap') before -= 1;
    if (!isDay(lines[before])) break;
    first = before;
  }
  for (let next = first, count = 0; count < 2 * mostDays && isDay(lines[next]); count += 1) {
    const text = dayText(lines[next]);
    if (mentionsSession(text) || ticker.test(text)) return true;
    next = skipGaps(lines, next + 1);
  }
  const above = lines.slice(Math.max(0, first - 4), first);
  return above.some((line) => earningsWords.test(lineText(line)));
}

function isDay(line: Line | undefined): boolean {
  return readDayLine(dayText(line)) !== undefined;
}

/** Returns a day's line as plain text; in a table the weekday and the date may be on separate lines. */
function dayText(line: Line | undefined): string {
  return line?.kind === 'paragraph' ? plainOf(line.content) : '';
}

function firstDayUnder(reading: DatedLines, at: number): number | undefined {
  const { lines } = reading;
  const head = splitHead(lines[at]);
  if (!head || textOf(head.headline).length > 140) return undefined;
  const startsHere = (index: number) =>
    isEarningsDay(reading, index) || undatedDays(reading, lines[index], head) !== undefined;
  let index = skipGaps(lines, at + 1);
  for (let remarks = 0; isHeading(head) && remarks < mostRemarks; remarks += 1) {
    const line = lines[index];
    if (line?.kind !== 'paragraph' || startsHere(index) || splitHead(line)?.emoji !== '') break;
    index = skipGaps(lines, index + 1);
  }
  return startsHere(index) ? index : undefined;
}

function isHeading({ level, emoji }: HeadLine): boolean {
  return level > 0 || emoji !== '';
}

/** Reads the earnings list: its heading, a remark, and its days. */
export function readEarnings(reading: Reading, at: number): Read | undefined {
  const { lines, newId } = reading;
  const first = isEarningsDay(reading, at) ? at : firstDayUnder(reading, at);
  if (first === undefined) return undefined;
  const head = first === at ? undefined : splitHead(lines[at]);
  const days: Days = [];
  let next = first;
  for (;;) {
    const here = skipGaps(lines, next);
    const line = lines[here];
    const read = isDay(line) ? readDay(reading, dayText(line)) : undatedDays(reading, line, head);
    if (!read) break;
    // As the list is read: without emoji before a day, and each day of a line by itself.
    if (!isDay(line)) tellTokens(reading, linesOf(line).map(bare).flatMap(splitDays), read);
    days.push(...read);
    next = here + 1;
  }
  const block = {
    ...blankBlock('earnings', newId()),
    emoji: head?.emoji ?? '',
    headline: head?.headline ?? [],
    days,
    body: essayFlow(lines.slice(at + 1, first)),
  };
  return { blocks: [block], next };
}

/** Returns the days of a line that starts with a weekday and a date; what is no list of companies stays as written. */
function readDay(reading: Reading, text: string): Days {
  const line = readDayLine(text);
  if (!line) return [{ date: text, companies: [] }];
  const { label, days, rest } = line;
  const named = readCompanies(rest);
  // A session that heads no companies stays as written, as one without a colon does.
  const companies: Days[number]['companies'] =
    named.length === 0 && mentionsSession(rest)
      ? [{ name: rest, ticker: '', session: 'open' }]
      : named;
  const found = days.map((day) => ({ date: day.dateNear(reading.date) ?? label, companies }));
  tellTokens(reading, [text], found);
  return found;
}

/** Returns the days under a heading for lines without weekdays; undefined for any other line. */
function undatedDays(
  { date }: Pick<Reading, 'date'>,
  line: Line | undefined,
  head: HeadLine | undefined,
): Days | undefined {
  if (!head || isChartHead(line) || isTipHead(line)) return undefined;
  const text = linesOf(line).join('\n');
  // A company cannot hold a merge tag, which would get lost.
  if (text.includes('\uFFFC')) return undefined;
  if (!/\d/.test(text) || text.length > longestLine) return undefined;
  const above = textOf(head.headline);
  const isAboutEarnings = earningsHeading.test(above);
  const isTitle = isAboutEarnings && above.length <= longestTitle && !/[.!?]$/.test(above);
  if (!isTitle && !isHeading(head)) return undefined;
  if (!isAboutEarnings && !mentionsSession(text)) return undefined;
  const days = isIsoDate(date) ? readDatedCompanies(text, date) : undefined;
  if (!days?.some(({ companies }) => companies.length > 0)) return undefined;
  return days.map((day) => ({
    date: day.date,
    companies: day.companies.map(({ line: _line, ...company }) => company),
  }));
}

/** Returns the lines of a paragraph, or the entries of a list. */
function linesOf(line: Line | undefined): string[] {
  if (line?.kind === 'paragraph') return textOf(line.content).split('\n');
  if (line?.kind !== 'list' || line.list.items.some(({ list }) => list)) return [];
  return line.list.items.map(({ content }) => plainOf(content));
}

/** Tells the author of days that the block shows in its own notation. */
function tellTokens({ language, tokens }: Reading, lines: readonly string[], days: Days): void {
  for (const text of lines) {
    const label = readDayHead(text.trim())?.words ?? dayWithin(text)?.day.words ?? '';
    if (label !== '' && !days.some(({ date }) => isSameDateText(dayLabel(date, language), label)))
      tokens.push({ token: 'date', text: label });
  }
}
