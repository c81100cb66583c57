import { addDays } from '../../calendar/isoDate.ts';
import { readDayText } from '../dates/dayText.ts';
import type { CellRow } from './cells.ts';
import { sessionOf, type Session } from './session.ts';
import { tickerOf } from './ticker.ts';

/** The indexes of a table's columns; -1 for a missing one. */
export interface Columns {
  /** Several if the weekday has a column of its own. */
  readonly dates: readonly number[];
  readonly name: number;
  readonly ticker: number;
  readonly sessions: readonly number[];
  /** Text columns with none of these roles, by their heads or first cells. */
  readonly others: readonly string[];
  /** True if several columns contain days, and none is identified as the right one. */
  readonly hasOtherDays?: boolean;
}

/** Column names, in lower case and without signs. */
const heads: Readonly<Record<'date' | 'name' | 'ticker' | 'session', readonly string[]>> = {
  date: 'date|datum|tag|day|termin|wochentag|weekday|earnings date|report date|reporting date|announcement date|release date|start date|startdatum|beginnt am|beginn|start|datum uhrzeit|datum zeit|date time|date and time|call date|event date|veröffentlichung|meldetag|berichtsdatum|event start date'.split(
    '|',
  ),
  name: 'company|company name|companyname|unternehmen|unternehmensname|firma|gesellschaft|name|aktie|aktienname|emittent|issuer|konzern|stock|security|wertpapier|subject|betreff|summary|titel|title|firmenname|bezeichnung|companies|firmen|aktien|namen|names|stocks|reporting|wer|who|event'.split(
    '|',
  ),
  ticker:
    'symbol|ticker|ticker symbol|tickersymbol|kürzel|börsenkürzel|aktienkürzel|code|stock symbol|reuters|ric|tickers|symbols|symbole'.split(
      '|',
    ),
  session:
    'time|session|zeit|uhrzeit|zeitpunkt|call time|earnings call time|market time|report time|reporting time|release time|when|wann|timing|börsenzeit|handelszeit|start time|beginnt um|startzeit|vor nach|vor nachbörslich|bmo amc|before after|market session|hour|stunde|time of day|tageszeit'.split(
      '|',
    ),
};

/** Returns the columns named by a row that is a table's head; undefined for any other row. */
export function columnsOfHead({ cells }: CellRow): Columns | undefined {
  const names = cells.map(headOf);
  const at = (kind: keyof typeof heads) => indexesOf(names, (name) => heads[kind].includes(name));
  const [dates, tickers, sessions] = [at('date'), at('ticker'), at('session')];
  const nameColumns = at('name');
  // An "event" is the company only if no other column is.
  const name = nameColumns.find((index) => names[index] !== 'event') ?? nameColumns[0] ?? -1;
  const ticker = tickers[0] ?? -1;
  const kinds = [dates.length > 0, name >= 0, ticker >= 0, sessions.length > 0];
  if (kinds.filter(Boolean).length < 2 || (name < 0 && ticker < 0)) return undefined;
  const used = new Set([...dates, name, ticker, ...sessions]);
  const others = cells.filter((cell, index) => cell !== '' && !used.has(index));
  return { dates, name, ticker, sessions, others };
}

/** Columns that each list the companies of a session. */
export interface SessionColumns {
  readonly dates: readonly number[];
  /** By column; undefined for any other column. */
  readonly sessions: readonly (Session | undefined)[];
  readonly others: readonly string[];
}

/**
 * Returns the columns of a head that names sessions next to a day: "Tag, Vorbörslich, Nachbörslich"; undefined for any
 * other row.
 */
export function sessionColumnsOfHead({ cells }: CellRow): SessionColumns | undefined {
  const sessions = cells.map((cell) =>
    /\p{L}/u.test(cell) ? (sessionOf(cell) ?? sessionOf(headOf(cell))) : undefined,
  );
  if (!sessions.includes('bmo') || !sessions.includes('amc')) return undefined;
  const dates = indexesOf(cells, (cell) => heads.date.includes(headOf(cell)));
  const names = [...heads.name, ...heads.ticker];
  if (cells.some((cell) => names.includes(headOf(cell)))) return undefined;
  const others = cells.filter(
    (cell, index) => cell !== '' && !dates.includes(index) && sessions[index] === undefined,
  );
  const isHead = dates.length > 0 || others.length === 0;
  return isHead ? { dates, sessions, others } : undefined;
}

/** Names of columns whose days are not a company's next report. */
const otherDays =
  /(?<!\p{L})(?:last|latest|prior|prev(?:ious)?|past|ex|dividend\w*|record|pay(?:ment|able|out)?|listed|ipo|founded|updated?|period|quarter|fiscal|year|letzte[rsn]?|zuletzt|vorige[rsn]?|vorherige[rsn]?|vorjahr\w*|dividenden\w*|zahltag|stichtag|quartalsende|gegründet|stand|aktualisiert)(?!\p{L})/iu;

/**
 * Returns a head's columns, including those of days with another name: "Wann" or "Konferenz" above "Mittwoch". If
 * several are possible, none is used; a column of days may also mean something else: "Last year’s report date".
 */
export function withDays(head: Columns, { cells }: CellRow, rows: readonly CellRow[]): Columns {
  if (head.dates.length > 0) return head;
  const found = columnsOfRows(rows)?.dates ?? [];
  const known = found.filter(
    (index) => head.sessions.includes(index) || (cells[index] ?? '') === '',
  );
  const unknown = found.filter(
    (index) =>
      !known.includes(index) &&
      index !== head.name &&
      index !== head.ticker &&
      !otherDays.test(cells[index] ?? ''),
  );
  const dates = known.length > 0 ? known : unknown.length === 1 ? unknown : [];
  const used = dates.map((index) => cells[index]);
  return {
    ...head,
    dates,
    sessions: head.sessions.filter((index) => !dates.includes(index)),
    others: head.others.filter((cell) => !used.includes(cell)),
    hasOtherDays: dates.length === 0 && unknown.length > 1,
  };
}

/**
 * Returns the columns of a table without a head, identified by most of their cells; undefined if none contains
 * companies.
 */
export function columnsOfRows(rows: readonly CellRow[]): Columns | undefined {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => kindsOf(rows, index));
  const most = (kind: 'date' | 'session') =>
    indexesOf(columns, (column) => column[kind] > 0.5 && column.filled > rows.length * 0.2);
  const written = most('date');
  // Five figures could mean anything if days are written next to them.
  const dates =
    written.length > 0 ? written : indexesOf(columns, (column) => column.serial === 1).slice(0, 1);
  const sessions = most('session').filter((index) => !dates.includes(index));
  const isFree = (index: number) => !dates.includes(index) && !sessions.includes(index);
  const words = indexesOf(columns, (column) => column.word > 0.5).filter(isFree);
  const symbols = words.filter((index) => (columns[index]?.ticker ?? 0) > 0.8);
  const names = words.filter((index) => !symbols.includes(index));
  const candidates = names.length > 0 ? names : symbols;
  const score = (index: number) => columns[index]?.distinct ?? 0;
  const size = (index: number) => (names.length > 0 ? 0 : (columns[index]?.length ?? 0));
  const [name = -1] = candidates.toSorted(
    (one, other) => score(other) - score(one) || size(other) - size(one) || one - other,
  );
  if (name < 0) return undefined;
  const ticker = symbols.find((index) => index !== name) ?? -1;
  const others = words
    .filter((index) => index !== name && index !== ticker)
    .map((index) => rows[0]?.cells[index] ?? '')
    .filter((cell) => cell !== '');
  return { dates, name, ticker, sessions, others };
}

/** True if rows without a head are nevertheless a table: each has a day or a session in a separate cell. */
export function isEarningsTable(rows: readonly CellRow[], couldBeProse: boolean): boolean {
  const [first, ...others] = rows;
  if (!first) return false;
  const isHead = columnsOfHead(first) ?? sessionColumnsOfHead(first);
  if (isHead && others.length > 0) return true;
  const columns = columnsOfRows(rows);
  if (!columns || columns.dates.length + columns.sessions.length === 0) return false;
  if (couldBeProse) return rows.length > 1 && columns.sessions.length > 0 && isDated(rows, columns);
  const isTold = columns.sessions.length > 0 || columns.ticker >= 0;
  // "27.8., NVIDIA" may also be a list of companies under a day.
  return columns.dates.length > 0 ? isTold || rows.length > 1 : rows.length > 1;
}

/** True if most rows have a date in a separate cell, not just a weekday: "Montag, 25. August: NVIDIA". */
function isDated(rows: readonly CellRow[], { dates }: Columns): boolean {
  const dated = rows.filter(({ cells }) =>
    dates.some((index) => readDayText(cells[index] ?? '')?.hasDate === true),
  );
  return dated.length > rows.length / 2;
}

/** True if a cell is a day, with or without a time. */
export function isDayCell(cell: string): boolean {
  const day = readDayText(cell);
  if (!day) return false;
  const rest = day.rest.replace(/^[\s,:;T–—-]+|\.$/gu, '');
  return (
    rest === '' ||
    /^(?:at|um|ab)?\s*\d{1,2}[:.]\d{2}|^(?:at )?\d{1,2} [AP]M/i.test(rest) ||
    sessionOf(rest) !== undefined
  );
}

/** Returns the day of a spreadsheet's serial number: days since 30 December 1899, as in Excel. */
export function serialDay(cell: string): string {
  return /^[45]\d{4}$/.test(cell) ? addDays('1899-12-30', Number(cell)) : cell;
}

function headOf(cell: string): string {
  return cell
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/**
 * Returns the share of each kind among a column's filled cells, and how many distinct values it has and how long they
 * are.
 */
function kindsOf(rows: readonly CellRow[], index: number) {
  const cells = rows.map(({ cells: all }) => all[index] ?? '').filter((cell) => cell !== '');
  const share = (fits: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
  return {
    filled: cells.length,
    date: share(isDayCell),
    serial: share((cell) => /^4[5-7]\d{3}$/.test(cell)),
    session: share((cell) => sessionOf(cell) !== undefined),
    ticker: share((cell) => tickerOf(cell) !== undefined),
    word: share(isWord),
    distinct: new Set(cells).size,
    length: cells.join('').length,
  };
}

/** True for possible names: no figure, amount or security number. */
function isWord(cell: string): boolean {
  const isNumber = /^[^\p{L}]*\d[^\p{L}]*(?:mio|mrd|bn|mn|usd|eur|[kmbt]|%)?\.?[^\p{L}]*$/iu.test(
    cell,
  );
  const isSecurity = /^(?:[A-Z]{2}[A-Z\d]{9}\d|(?=.*\d)[A-Z\d]{6})$/.test(cell);
  return /\p{L}/u.test(cell) && !isNumber && !isSecurity && !/^https?:/i.test(cell);
}

function indexesOf<T>(list: readonly T[], fits: (item: T) => boolean): number[] {
  return list.flatMap((item, index) => (fits(item) ? [index] : []));
}
