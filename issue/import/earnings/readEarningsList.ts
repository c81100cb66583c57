import { weekdayNumber, type IsoDate } from '../../calendar/isoDate.ts';
import { enteredText } from '../../text/enteredText.ts';
import type { Company } from '../../text/piece.ts';
import {
  isDayRange,
  readDayHead,
  readDayText,
  slashOrderOf,
  splitDays,
  type DayText,
} from '../dates/dayText.ts';
import { calendarEvents, isCalendarFile } from './calendarFile.ts';
import { cellRows, type CellRow } from './cells.ts';
import {
  columnsOfHead,
  columnsOfRows,
  isDayCell,
  isEarningsTable,
  serialDay,
  sessionColumnsOfHead,
  type Columns,
  type SessionColumns,
  withDays,
} from './columns.ts';
import { readCompanies, readCompany, splitCompanies } from './companies.ts';
import { withoutEventWords } from './eventWords.ts';
import type { FoundCompany, FoundDay, NotTaken } from './foundDay.ts';
import { htmlCellRows } from './htmlCells.ts';
import { withoutLegalForm } from './legalForms.ts';
import { sessionOf, type Session } from './session.ts';
import { tickerOf } from './ticker.ts';

/** Who reports when, as a text says it, and what of the text could not be taken. */
export interface EarningsList {
  /** In the order of the text, each date once. */
  readonly days: readonly FoundDay[];
  readonly notTaken: readonly NotTaken[];
  /** True if the text is more than names: it says days, tickers or sessions. */
  readonly tells: boolean;
}

/** What a clipboard or a file holds; an empty string for what it does not. */
interface Written {
  readonly html: string;
  readonly text: string;
}

/**
 * Reads who reports when from lines with days, tables with columns in any order (of a spreadsheet, CSV, a page) or a
 * calendar file. Dates without a year are those nearest to `near`. Never throws.
 */
export function readEarningsList(written: Written, near: IsoDate): EarningsList {
  const text = enteredText(written.text);
  if (isCalendarFile(text)) return listOfCalendar(text);
  const table = /<tr[\s>]/i.test(written.html) ? htmlCellRows(written.html) : undefined;
  // Characters that HTML writes as references are there only once it is parsed.
  const entered = table?.map((row) => ({ ...row, cells: row.cells.map(enteredText) }));
  return new RowReader(entered ?? cellRows(text, isEarningsTable), near).list();
}

function listOfCalendar(text: string): EarningsList {
  const list = new ListMaker();
  for (const { line, summary, start, date, session, isCancelled } of calendarEvents(text)) {
    const company = readCompany(withoutEventWords(summary));
    if (isCancelled) list.leave(line, summary, 'cancelled');
    else if (!company || date === undefined) list.leave(line, summary || start, 'unread');
    else list.add(line, date, [said(nameAlone(company), session)]);
  }
  return list.made(true);
}

/** Reads row after row; a day, a session or a table's head counts for the rows below it. */
class RowReader {
  readonly #list = new ListMaker();
  readonly #rows: readonly CellRow[];
  readonly #near: IsoDate;
  readonly #order;
  #day: IsoDate | undefined;
  #hasDays = false;
  #session: Session = 'open';
  #columns: Columns | undefined;
  /** Where each column is a day: their dates. */
  #grid: readonly (IsoDate | undefined)[] | undefined;
  /** Where each column is a session. */
  #sessionColumns: SessionColumns | undefined;
  #tells = false;

  constructor(rows: readonly CellRow[], near: IsoDate) {
    this.#rows = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
    this.#near = near;
    const all = this.#rows.flatMap(({ cells }) => cells).join('\n');
    this.#order = slashOrderOf(all, near);
  }

  list(): EarningsList {
    this.#hasDays = this.#rows.some(({ cells }) => cells.some((cell) => isDay(bare(cell))));
    for (const row of this.#rows) {
      const filled = row.cells.filter((cell) => cell !== '');
      const isOfSessions = this.#sessionColumns && row.cells.length > 1 && !filled.every(isDayCell);
      if (filled.length > 1 || isOfSessions) this.#readRow(row, filled);
      else for (const part of splitDays(bare(filled[0] ?? ''))) this.#readLine(row.line, part);
    }
    return this.#list.made(this.#tells);
  }

  #readRow(row: CellRow, filled: readonly string[]): void {
    const sessions = sessionColumnsOfHead(row);
    const named = sessions ? undefined : columnsOfHead(row);
    const head = named && withDays(named, row, this.#wideFrom(this.#rows.indexOf(row) + 1));
    if (sessions) {
      this.#sessionColumns = sessions;
      const others = sessions.others.join(', ');
      if (others !== '') this.#list.leave(row.line, others, 'columns');
      return;
    }
    if (head) {
      this.#sessionColumns = undefined;
      this.#columns = head;
      this.#grid = undefined;
      if (head.others.length > 0) this.#list.leave(row.line, head.others.join(', '), 'columns');
      return;
    }
    if (this.#sessionColumns) {
      this.#readSessions(row, filled, this.#sessionColumns);
      return;
    }
    if (filled.every(isDayCell)) {
      this.#grid = row.cells.map((cell) => readDayText(cell)?.dateNear(this.#near, this.#order));
      this.#tells = true;
      return;
    }
    if (this.#grid) {
      for (const [index, cell] of row.cells.entries())
        if (cell !== '') this.#add(row.line, this.#grid[index], readCompanies(cell));
      return;
    }
    this.#columns ??= this.#columnsOfRest(row);
    if (this.#columns) this.#readColumns(row, filled, this.#columns);
    else this.#list.leave(row.line, filled.join(' '), 'unread');
  }

  /** Reads a row whose cells list the companies of a session each. */
  #readSessions({ line, cells }: CellRow, filled: readonly string[], columns: SessionColumns) {
    const dated = columns.dates.map((index) => cells[index] ?? '').filter((cell) => cell !== '');
    const days = dated.map((cell) => readDayText(serialDay(cell)));
    const known = days.filter((one) => one !== undefined);
    const day = known.find(({ hasDate }) => hasDate) ?? known[0];
    const whole = filled.join(' · ');
    this.#tells = true;
    if (day) {
      this.#day = this.#dateOf(line, whole, day, known);
      if (this.#day === undefined) return;
      this.#list.add(line, this.#day, []);
    } else if (dated.length > 0) {
      this.#list.leave(line, whole, 'unread');
      return;
    }
    for (const [index, session] of columns.sessions.entries())
      if (session !== undefined)
        this.#add(line, this.#day, readCompanies(cells[index] ?? '', session));
  }

  #columnsOfRest(row: CellRow): Columns | undefined {
    const columns = columnsOfRows(this.#wideFrom(this.#rows.indexOf(row)));
    if (columns && columns.others.length > 0)
      this.#list.leave(row.line, columns.others.join(', '), 'columns');
    return columns;
  }

  #wideFrom(index: number): CellRow[] {
    return this.#rows
      .slice(index)
      .filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  }

  #readColumns(row: CellRow, filled: readonly string[], columns: Columns): void {
    const { line, cells } = row;
    const cellOf = (index: number) => cells[index] ?? '';
    const unread = (why: NotTaken['why']) => {
      this.#list.leave(line, filled.join(' · '), why);
    };
    const dated = columns.dates.map(cellOf).filter((cell) => cell !== '');
    const days = dated
      .map((cell) => readDayText(serialDay(cell)))
      .filter((day) => day !== undefined);
    const times = columns.sessions.map(cellOf).filter((cell) => cell !== '');
    // A time may be written with its day: "August 27, 2025 at 5 PM EDT".
    const timed = times.map(readDayText).filter((one) => one?.hasDate === true);
    const day = days.find(({ hasDate }) => hasDate) ?? timed[0] ?? days[0];
    if (dated.length > 0 && !day) {
      unread('unread');
      return;
    }
    const date = day ? this.#dateOf(line, filled.join(' · '), day, days) : this.#day;
    if (day && date === undefined) return;
    if (days.length > 0) this.#day = date;
    const found = companiesOf(cellOf(columns.name), cellOf(columns.ticker));
    const sessions = [...times, day ? timeBehind(day) : '']
      .filter((cell) => cell !== '')
      .map((cell) => sessionOf(cell) ?? sessionBehindDay(cell));
    if (found.length === 0) unread('unread');
    else if (sessions.includes(undefined)) unread('session');
    const session = sessions.find((one) => one !== undefined && one !== 'open');
    this.#tells = true;
    this.#add(
      line,
      date,
      found.map((company) => said(company, session ?? this.#session)),
    );
  }

  #readLine(line: number, text: string): void {
    if (isDayRange(text) || isNamedRange(text)) {
      this.#day = undefined;
      this.#session = 'open';
      this.#list.leave(line, text, 'unread');
      return;
    }
    const group = sessionOfDay(text);
    if (group) {
      this.#readLine(line, group.day);
      this.#session = group.session;
      if (this.#day !== undefined) this.#addLine(line, text, group.rest);
      if (group.rest !== '') this.#session = 'open';
      return;
    }
    const head = readDayHead(text);
    if (!head) {
      this.#readUndated(line, text);
      return;
    }
    this.#day = this.#dateOf(line, text, head.day, [head.day]);
    this.#session = 'open';
    this.#tells = true;
    if (this.#day === undefined) return;
    this.#list.add(line, this.#day, []);
    const lead = sessionBefore(head.rest);
    this.#session = lead?.session ?? 'open';
    this.#addLine(line, text, lead?.rest ?? head.rest);
    if (lead && lead.rest !== '') this.#session = 'open';
  }

  /** A line without a day at its start may have one behind the company: "NVIDIA – Mi, 27.8., nachbörslich". */
  #readUndated(line: number, text: string): void {
    const parts = splitCompanies(text);
    if (parts.length > 1 && parts.every(isDatedInBrackets)) {
      for (const part of parts) this.#readUndated(line, part.trim());
      return;
    }
    const inside = dayWithin(text);
    const companies = inside ? readCompanies(inside.text, this.#session) : [];
    if (!inside || companies.length !== 1 || !isList(inside.text, companies)) {
      this.#addLine(line, text, text);
      return;
    }
    const date = this.#dateOf(line, text, inside.day, [inside.day]);
    this.#tells = true;
    if (date !== undefined) this.#add(line, date, companies);
  }

  /** Takes what a line lists, or the session that it is the head of. */
  #addLine(line: number, whole: string, text: string): void {
    if (text === '') return;
    const session = sessionOf(text);
    if (session !== undefined && !/^(?:AMC|BMO)$/.test(text)) {
      this.#session = session;
      return;
    }
    const unnumbered = text.replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, '');
    const companies = readCompanies(unnumbered, this.#session).map((company) => ({
      ...company,
      name: withoutEventWords(company.name),
    }));
    if (!isList(text, companies)) this.#list.leave(line, whole, 'unread');
    else if (this.#hasDays && this.#day === undefined) this.#list.leave(line, whole, 'no-day');
    else this.#add(line, this.#day, companies);
  }

  #dateOf(line: number, text: string, day: DayText, days: readonly DayText[]): IsoDate | undefined {
    const date = day.dateNear(this.#near, this.#order);
    if (date === undefined) {
      this.#list.leave(line, text, 'unread');
      return undefined;
    }
    const weekdays = days.flatMap(({ weekday }) => weekday ?? []);
    if (weekdays.some((weekday) => weekday !== weekdayNumber(date)))
      this.#list.leave(line, text, 'weekday');
    return date;
  }

  #add(line: number, date: IsoDate | undefined, companies: readonly Company[]): void {
    this.#tells ||= companies.some(({ ticker, session }) => ticker !== '' || session !== 'open');
    this.#list.add(line, date, companies);
  }
}

/** Gathers what was read, by days. */
class ListMaker {
  readonly #days = new Map<IsoDate | undefined, FoundCompany[]>();
  readonly #notTaken: NotTaken[] = [];

  add(line: number, date: IsoDate | undefined, companies: readonly Company[]): void {
    const day = this.#days.get(date) ?? [];
    this.#days.set(date, day);
    day.push(...companies.map((company) => ({ ...company, line })));
  }

  leave(line: number, text: string, why: NotTaken['why']): void {
    this.#notTaken.push({ line, text, why });
  }

  made(tells: boolean): EarningsList {
    const days = [...this.#days].map(([date, companies]) => ({ date, companies }));
    return {
      days: days.filter(({ date, companies }) => date !== undefined || companies.length > 0),
      notTaken: this.#notTaken,
      tells,
    };
  }
}

/** A company with the session that was said beside it, unless it says one itself. */
function said(company: Company, session: Session): Company {
  return company.session === 'open' ? { ...company, session } : company;
}

/** What is left of an event's name when its ticker and session are taken out: "NVIDIA Earnings (AMC)". */
function nameAlone(company: Company): Company {
  return { ...company, name: withoutEventWords(company.name) };
}

/** The companies of a table's row: one where it has a ticker, else all that its cell lists. */
function companiesOf(text: string, ticker: string): Company[] {
  const read = ticker !== '' ? [readCompany(text)] : readCompanies(text);
  const found = read.filter((company) => company !== undefined).map(nameAlone);
  const symbol = tickerOfCell(ticker);
  if (symbol === '') return found;
  if (found.length === 0) return [{ name: symbol, ticker: symbol, session: 'open' }];
  return found.map((company) => ({ ...company, ticker: symbol }));
}

function tickerOfCell(cell: string): string {
  return /^[A-Za-z]{1,5}$/.test(cell) ? cell.toUpperCase() : (tickerOf(cell) ?? cell);
}

/** What a text says behind its day: the time in "27.08.2025 22:05". */
function timeBehind({ rest }: DayText): string {
  return rest.replace(/^[\s,:;.T–—-]+/u, '').replace(/^(?:at|um)\s+/i, '');
}

function sessionBehindDay(cell: string): Session | undefined {
  const day = readDayText(cell);
  return day && (timeBehind(day) === '' ? 'open' : sessionOf(timeBehind(day)));
}

/** Without the marks that lists, headings and emphasis put before and around a line. */
function bare(text: string): string {
  return text
    .replace(/^(?:#{1,6}\s+|[-–—•*·▪◦‣►▶✓✔☐☑>]\s+|(?:\p{Extended_Pictographic}\uFE0F?\s*)+)+/u, '')
    .replaceAll(/\*\*|__/g, '')
    .replace(/^(?:date|datum|tag|day):\s*(?=\S)/i, '')
    .trim();
}

/** What stands before a date and is no company: "Stand: 24.8.2025", "Week of August 25". */
const labels =
  /^(?:stand|aktualisiert|updated?|last|as of|quelle|source|woche|week|kw|kalender|calendar|earnings|termine?|quartals|datum|date|data|ausgabe|issue|zahlen|results)(?!\p{L}{4})/iu;

/** A day behind a company, and the text without it. */
function dayWithin(text: string): { day: DayText; text: string } | undefined {
  // A span of days is none of them: "25. – 29. August".
  if (labels.test(text) || /^\d{1,2}\.\s*[–-]/.test(text)) return undefined;
  for (const { 0: before, index } of text.matchAll(/\s*[:,(–—|]\s*|\s+-\s+|\s+(?:am|on)\s+/giu)) {
    const from = index + before.length;
    const day = readDayText(text.slice(from));
    if (day?.hasDate === true)
      return {
        day,
        text: `${text.slice(0, index)}${before.includes('(') ? ' (' : ' – '}${day.rest.replace(/^[\s,:;–—-]+/u, '')}`,
      };
  }
  return undefined;
}

/** A session in front of all that a line lists: "(nachbörslich) NVIDIA, HP", "22:15: NVIDIA"; and the list. */
function sessionBefore(text: string): { session: Session; rest: string } | undefined {
  const groups =
    /^(?:[([](?<inner>[^()[\]]+)[)\]]|(?<time>\d{1,2}:\d{2}(?:\s*Uhr)?)\s*:(?!\d))\s*:?\s*(?<rest>.*)$/u.exec(
      text,
    )?.groups;
  const session = sessionOf(groups?.['inner'] ?? groups?.['time'] ?? '');
  return groups && session !== undefined ? { session, rest: groups['rest'] ?? '' } : undefined;
}

/** A session with its day in brackets before a list: "Nachbörslich (Mi 27.8.): NVIDIA, HP". */
function sessionOfDay(text: string): { session: Session; day: string; rest: string } | undefined {
  const groups =
    /^(?<words>[^:()[\],]{2,40}?)\s*[([](?<day>[^()[\]]+)[)\]](?:\s*[:–—]\s*(?<rest>.*))?$/u.exec(
      text,
    )?.groups;
  const { words = '', day = '', rest = '' } = groups ?? {};
  const session = sessionOf(words);
  const isDay = readDayHead(day)?.rest === '';
  // A company is called AMC too.
  const isHead = rest !== '' || !/^(?:AMC|BMO)$/.test(words);
  return session !== undefined && isDay && isHead ? { session, day, rest } : undefined;
}

/** True if a company has its day in brackets: "NVIDIA (AMC, Mi 27.8.)". */
function isDatedInBrackets(part: string): boolean {
  const within = /^[^([]+[([](?<within>[^()[\]]+)[)\]]/u.exec(part)?.groups?.['within'];
  return within !== undefined && dayWithin(`(${within})`) !== undefined;
}

/** True for a heading such as "Woche vom 25. bis 29. August". */
function isNamedRange(text: string): boolean {
  const figures = labels.test(text) ? [...text.matchAll(/(?<![\d.])\d/g)] : [];
  return figures.some(({ index }) => isDayRange(text.slice(index)));
}

/** True if a text begins with a day or a span of days. */
function isDay(text: string): boolean {
  return readDayText(text) !== undefined || isDayRange(text);
}

const longestName = 90;
/** So many words in small letters are a sentence: names have few beside "of" and "und". */
const smallWords = 3;

/** True if a line lists companies; a sentence, an address or a line with a label of its own does not. */
function isList(text: string, companies: readonly Company[]): boolean {
  if (/https?:|www\.|@\w/i.test(text)) return false;
  return companies.every(({ name, ticker, session }) => {
    const isTold = ticker !== '' || session !== 'open';
    const hasWords = /\p{L}|&/u.test(name.replaceAll(/\(.*?\)/g, '')) && name.length <= longestName;
    return hasWords && !/\p{L}:\s/u.test(name) && (isTold || !isSentence(name));
  });
}

function isSentence(name: string): boolean {
  const words = name.split(' ');
  const small = words.filter((word) => /^\p{Ll}{2,}/u.test(word) && !connectors.has(word));
  const isEnded = /[?:]$|[\p{Ll}\d]\.$/u.test(name) && withoutLegalForm(name) === name;
  return isEnded || (small.length >= smallWords && words.length > smallWords);
}

const connectors: ReadonlySet<string> = new Set(
  'of the and de la du des und der die das für am for y'.split(' '),
);
