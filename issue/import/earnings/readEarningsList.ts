import type { IsoDate } from '../../calendar/isoDate.ts';
import { enteredText } from '../../text/enteredText.ts';
import { calendarEvents, isCalendarFile } from './calendarFile.ts';
import { cellRows } from './cells.ts';
import { isEarningsTable } from './columns.ts';
import { readCompany, withSession } from './companies.ts';
import { withoutEvent, withoutEventWords } from './eventWords.ts';
import { htmlCellRows } from './htmlCells.ts';
import { ListMaker, type EarningsList, type FoundDay } from './listMaker.ts';
import { RowReader } from './rowReader.ts';

/** The content of a clipboard or a file; an empty string for missing forms. */
interface Written {
  readonly html: string;
  readonly text: string;
}

/** Companies that report on a known day. */
type DatedCompanies = FoundDay & { readonly date: IsoDate };

/**
 * Reads who reports when from lines with days, tables with columns in any order (of a spreadsheet, CSV, a page) or a
 * calendar file. Dates without a year are those nearest to `near`. Never throws.
 */
export function readEarningsList(written: Written, near: IsoDate): EarningsList {
  const text = enteredText(written.text);
  if (isCalendarFile(text)) return listOfCalendar(text);
  const table = /<tr[\s>]/i.test(written.html) ? htmlCellRows(written.html) : undefined;
  // Characters written as HTML references exist only after parsing.
  const entered = table?.map((row) => ({ ...row, cells: row.cells.map(enteredText) }));
  return new RowReader(entered ?? cellRows(text, isEarningsTable), near).list();
}

/**
 * Returns the days of lines of a list, "4.3.: Foo (AMC)" or "Foo: 4 March"; undefined if anything of them is not
 * understood or has no day.
 */
export function readDatedCompanies(
  text: string,
  near: IsoDate,
): readonly DatedCompanies[] | undefined {
  const { days, notTaken } = readEarningsList({ html: '', text }, near);
  const dated = days.flatMap(({ date, companies }) =>
    date === undefined ? [] : { date, companies },
  );
  const isWhole = dated.length === days.length && notTaken.every(({ why }) => why === 'weekday');
  return isWhole && dated.length > 0 ? dated : undefined;
}

function listOfCalendar(text: string): EarningsList {
  const list = new ListMaker();
  for (const { line, summary, start, date, session, isCancelled } of calendarEvents(text)) {
    const company = readCompany(withoutEventWords(summary));
    if (isCancelled) list.leave(line, summary, 'cancelled');
    else if (!company || date === undefined) list.leave(line, summary || start, 'unread');
    else list.add(line, date, [withSession(withoutEvent(company), session)]);
  }
  return list.made(true);
}
