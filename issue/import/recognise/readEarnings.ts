import { blankBlock, type Earnings } from '../../blocks/allBlocks.ts';
import { isSameDateText } from '../../calendar/dateText.ts';
import { dayLabel } from '../../text/earningsText.ts';
import { readDayLine } from '../dates/dayLine.ts';
import { readCompanies } from '../earnings/companies.ts';
import { plainOf, textOf } from '../../text/richText.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import { skipGaps, type Line } from '../lines/line.ts';
import { splitHead } from './headLine.ts';
import type { Read, Reading } from './reading.ts';

/** Maximum number of remarks between the heading and the first day. */
const mostRemarks = 2;

/** True if the earnings list starts at a line: its heading, with a day soon after it, or a day itself. */
export function isEarningsStart(lines: readonly Line[], at: number): boolean {
  return isDay(lines[at]) || firstDayUnder(lines, at) !== undefined;
}

function isDay(line: Line | undefined): boolean {
  return readDayLine(dayText(line)) !== undefined;
}

/** Returns a day's line as plain text; in a table the weekday and the date may be on separate lines. */
function dayText(line: Line | undefined): string {
  return line?.kind === 'paragraph' ? plainOf(line.content) : '';
}

function firstDayUnder(lines: readonly Line[], at: number): number | undefined {
  const head = splitHead(lines[at]);
  if (!head || textOf(head.headline).length > 140) return undefined;
  let index = skipGaps(lines, at + 1);
  const isHeading = head.level > 0 || head.emoji !== '';
  for (let remarks = 0; isHeading && remarks < mostRemarks; remarks += 1) {
    const line = lines[index];
    if (line?.kind !== 'paragraph' || isDay(line) || splitHead(line)?.emoji !== '') break;
    index = skipGaps(lines, index + 1);
  }
  return isDay(lines[index]) ? index : undefined;
}

/** Reads the earnings list: its heading, a remark, and one day per weekday line. */
export function readEarnings(reading: Reading, at: number): Read | undefined {
  const { lines, newId } = reading;
  const first = isDay(lines[at]) ? at : firstDayUnder(lines, at);
  if (first === undefined) return undefined;
  const head = first === at ? undefined : splitHead(lines[at]);
  const days: Earnings['days'] = [];
  let next = first;
  for (let day = next; isDay(lines[day]); day = skipGaps(lines, next)) {
    days.push(readDay(reading, dayText(lines[day])));
    next = day + 1;
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

function readDay(
  { date: issueDate, language, tokens }: Reading,
  text: string,
): Earnings['days'][number] {
  const line = readDayLine(text);
  if (!line) return { date: text, companies: [] };
  const date = line.dateNear(issueDate) ?? line.label;
  if (!isSameDateText(dayLabel(date, language), line.label))
    tokens.push({ token: 'date', text: line.label });
  return { date, companies: readCompanies(line.rest) };
}
