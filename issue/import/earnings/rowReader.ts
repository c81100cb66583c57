import { weekdayNumber, type IsoDate } from '../../calendar/isoDate.ts';
import type { Company } from '../../text/piece.ts';
import { isDayRange, readDayHead, splitDays } from '../dates/dayHead.ts';
import { readDayText, slashOrderOf, type DayText } from '../dates/dayText.ts';
import type { CellRow } from './cells.ts';
import {
  columnsOfHead,
  columnsOfRows,
  isDayCell,
  serialDay,
  sessionColumnsOfHead,
  withDays,
  type Columns,
  type SessionColumns,
} from './columns.ts';
import { readCompanies, splitCompanies, withSession } from './companies.ts';
import { companiesOf, companiesOfLine, sessionBehindDay, timeBehind } from './companiesOfRow.ts';
import {
  bare,
  dayWithin,
  isDatedInBrackets,
  isDay,
  isList,
  isNamedRange,
  namedDay,
  sessionBefore,
  sessionOfDay,
  type LeadingSession,
} from './lineShapes.ts';
import { ListMaker, type EarningsList, type NotTaken } from './listMaker.ts';
import { isSessionCode, sessionOf, type Session } from './session.ts';

/** Reads row by row; a day, a session or a table's head applies to the rows below it. */
export class RowReader {
  readonly #list = new ListMaker();
  readonly #rows: readonly CellRow[];
  readonly #near: IsoDate;
  readonly #order;
  #day: IsoDate | undefined;
  /** Further days of the same head: "Mi 4.3. und Do 5.3.". */
  #sameDays: readonly IsoDate[] = [];
  #hasDays = false;
  #session: Session = 'open';
  #columns: Columns | undefined;
  /** The dates of columns that are each a day. */
  #grid: readonly (IsoDate | undefined)[] | undefined;
  /** Columns that are each a session. */
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
    if (sessions) {
      this.#sessionColumns = sessions;
      return this.#leaveColumns(row, sessions.others);
    }
    const head = columnsOfHead(row);
    if (head) {
      this.#sessionColumns = undefined;
      this.#columns = withDays(head, row, this.#wideFrom(this.#rows.indexOf(row) + 1));
      this.#grid = undefined;
      return this.#leaveColumns(row, this.#columns.others);
    }
    if (this.#sessionColumns) return this.#readSessions(row, filled, this.#sessionColumns);
    if (filled.every(isDayCell)) {
      this.#grid = row.cells.map((cell) => readDayText(cell)?.dateNear(this.#near, this.#order));
      this.#tells = true;
      return;
    }
    if (this.#grid) return this.#readGrid(row, this.#grid);
    this.#columns ??= this.#columnsOfRest(row);
    if (this.#columns) this.#readColumns(row, filled, this.#columns);
    else this.#list.leave(row.line, filled.join(' '), 'unread');
  }

  /** Reads a row whose cells each list the companies of a day, possibly after their session. */
  #readGrid({ line, cells }: CellRow, days: readonly (IsoDate | undefined)[]): void {
    const lead = cells.findIndex((cell, index) => cell !== '' && days[index] === undefined);
    const session = sessionOf(cells[lead] ?? '');
    for (const [index, cell] of cells.entries())
      if (cell !== '' && (index !== lead || session === undefined))
        this.#add(line, days[index], readCompanies(cell, session));
  }

  /** Reads a row whose cells each list the companies of a session. */
  #readSessions(
    { line, cells }: CellRow,
    filled: readonly string[],
    columns: SessionColumns,
  ): void {
    const dated = columns.dates.map((index) => cells[index] ?? '').filter((cell) => cell !== '');
    const days = dated.map((cell) => readDayText(serialDay(cell)));
    const known = days.filter((one) => one !== undefined);
    const day = known.find(({ hasDate }) => hasDate) ?? known[0];
    const whole = filled.join(' · ');
    this.#tells = true;
    if (day) {
      this.#setDays(this.#dateOf(line, whole, day, known));
      if (this.#day === undefined) return;
      this.#list.add(line, this.#day, []);
    } else if (dated.length > 0) return this.#list.leave(line, whole, 'unread');
    for (const [index, session] of columns.sessions.entries())
      if (session !== undefined)
        this.#add(line, this.#day, readCompanies(cells[index] ?? '', session));
  }

  #columnsOfRest(row: CellRow): Columns | undefined {
    const columns = columnsOfRows(this.#wideFrom(this.#rows.indexOf(row)));
    if (columns) this.#leaveColumns(row, columns.others);
    return columns;
  }

  #leaveColumns({ line }: CellRow, others: readonly string[]): void {
    if (others.length > 0) this.#list.leave(line, others.join(', '), 'columns');
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
    if (dated.length > 0 && !day) return unread('unread');
    const date = day ? this.#dateOf(line, filled.join(' · '), day, days) : this.#day;
    if (day && date === undefined) return;
    if (date === undefined && columns.hasOtherDays === true) return unread('no-day');
    if (days.length > 0) this.#setDays(date);
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
      found.map((company) => withSession(company, session ?? this.#session)),
    );
  }

  #readLine(line: number, text: string): void {
    if (isDayRange(text) || isNamedRange(text)) {
      this.#setDays(undefined);
      this.#session = 'open';
      return this.#list.leave(line, text, 'unread');
    }
    const group = sessionOfDay(text);
    if (group) {
      this.#readLine(line, group.day);
      return this.#addLed(line, text, group);
    }
    const head = readDayHead(text) ?? namedDay(text);
    if (!head) return this.#readUndated(line, text);
    const dates = head.days.map((day) => this.#dateOf(line, text, day, [day]));
    const [first, ...others] = dates.includes(undefined) ? [] : dates;
    this.#setDays(
      first,
      others.filter((date) => date !== undefined),
    );
    this.#session = 'open';
    this.#tells = true;
    if (first === undefined) return;
    for (const date of [first, ...this.#sameDays]) this.#list.add(line, date, []);
    const lead = sessionBefore(head.rest);
    if (lead) this.#addLed(line, text, lead);
    else this.#addLine(line, text, head.rest);
  }

  /** Adds what a session heads on its own line; with nothing behind it, it heads the lines below. */
  #addLed(line: number, whole: string, lead: LeadingSession): void {
    this.#session = lead.session;
    if (this.#day !== undefined) this.#addLine(line, whole, lead.rest, lead);
    if (lead.rest !== '') this.#session = 'open';
  }

  /** A line without a day at its start may have one after the company: "NVIDIA – Mi, 27.8., nachbörslich". */
  #readUndated(line: number, text: string): void {
    const stretches = text.split(/;\s*/);
    const areDated =
      stretches.length > 1 && stretches.every((part) => dayWithin(part) !== undefined);
    const parts = areDated ? stretches : splitCompanies(text);
    if (parts.length > 1 && (areDated || parts.every(isDatedInBrackets))) {
      for (const part of parts) this.#readUndated(line, part.trim());
      return;
    }
    const inside = dayWithin(text);
    const companies = inside ? readCompanies(inside.text, this.#session) : [];
    if (!inside || companies.length !== 1 || !isList(inside.text, companies))
      return this.#addLine(line, text, text);
    const date = this.#dateOf(line, text, inside.day, [inside.day]);
    this.#tells = true;
    if (date !== undefined) this.#add(line, date, companies);
  }

  /** Adds what a line lists, or the session that it introduces. */
  #addLine(line: number, whole: string, text: string, lead?: LeadingSession): void {
    if (text === '') return;
    const session = sessionOf(text);
    if (session !== undefined && !isSessionCode(text)) {
      this.#session = session;
      return;
    }
    const { companies, others } = companiesOfLine(
      text === whole ? text.replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, '') : text,
      this.#session,
    );
    const isHeading = text.endsWith(':') && companies.every(({ ticker }) => ticker === '');
    if (isHeading || !isList(text, companies)) this.#list.leave(line, whole, 'unread');
    else if (this.#hasDays && this.#day === undefined) this.#list.leave(line, whole, 'no-day');
    else {
      for (const date of [this.#day, ...this.#sameDays]) this.#add(line, date, companies);
      if (others !== '') this.#list.leave(line, others, 'unread');
      if (lead && isUnused(lead)) this.#list.leave(line, whole, 'session');
    }
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

  #setDays(date: IsoDate | undefined, others: readonly IsoDate[] = []): void {
    this.#day = date;
    this.#sameDays = others;
  }

  #add(line: number, date: IsoDate | undefined, companies: readonly Company[]): void {
    this.#tells ||= companies.some(({ ticker, session }) => ticker !== '' || session !== 'open');
    this.#list.add(line, date, companies);
  }
}

/** True if all companies behind a session have their own: another, or a code again, which may be the ticker of AMC. */
function isUnused({ session, words, rest }: LeadingSession): boolean {
  const own = companiesOfLine(rest, 'open').companies.map((company) => company.session);
  if (session === 'open' || own.includes('open')) return false;
  return isSessionCode(words) || !own.includes(session);
}
