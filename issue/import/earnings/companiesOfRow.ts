import type { Company } from '../../text/piece.ts';
import { readDayText, type DayText } from '../dates/dayText.ts';
import { readCompanies, readCompany } from './companies.ts';
import { isEvent, withoutEvent } from './eventWords.ts';
import { sessionOf, type Session } from './session.ts';
import { tickerOf } from './ticker.ts';

/**
 * Returns the companies of a line without the events after them, and the remaining text: "22:20 USA/Nvidia, Q2-Zahlen,
 * Santa Clara". None if the line only names an event.
 */
export function companiesOfLine(
  text: string,
  session: Session,
): { companies: Company[]; others: string } {
  const read = readCompanies(text, session);
  const isOfEvent = read.map(({ name }) => isEvent(name));
  if (!isOfEvent.includes(true)) return { companies: read.map(withoutEvent), others: '' };
  const last = isOfEvent.lastIndexOf(true);
  const companies = read.filter((_, index) => index < last && isOfEvent[index] === false);
  const others = companies.length === 0 ? read : read.slice(last + 1);
  return {
    companies: companies.map(withoutEvent),
    others: others.map(({ name }) => name).join(', '),
  };
}

/** Returns the companies of a table's row: one if it has a ticker, otherwise all in its cell. */
export function companiesOf(text: string, cell: string): Company[] {
  // Some pages have the name in the ticker's cell.
  const isTicker = cell.length <= longestTicker && !/\s/.test(cell);
  if (!isTicker && tickerOf(cell) === undefined) return companiesOf(text === '' ? cell : text, '');
  return companiesWith(text, cell);
}

function companiesWith(text: string, ticker: string): Company[] {
  const read = ticker !== '' ? [readCompany(text)] : readCompanies(text);
  const found = read.filter((company) => company !== undefined).map(withoutEvent);
  const symbol = tickerOfCell(ticker);
  if (symbol === '') return found;
  if (found.length === 0) return [{ name: symbol, ticker: symbol, session: 'open' }];
  return found.map((company) => ({ ...company, ticker: symbol }));
}

const longestTicker = 14;

function tickerOfCell(cell: string): string {
  return /^[A-Za-z]{1,5}$/.test(cell) ? cell.toUpperCase() : (tickerOf(cell) ?? cell);
}

/** Returns the text after the day: the time in "27.08.2025 22:05". */
export function timeBehind({ rest }: DayText): string {
  return rest.replace(/^[\s,:;.T–—-]+/u, '').replace(/^(?:at|um)\s+/i, '');
}

export function sessionBehindDay(cell: string): Session | undefined {
  const day = readDayText(cell);
  return day && (timeBehind(day) === '' ? 'open' : sessionOf(timeBehind(day)));
}
