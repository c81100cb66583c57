import { isIsoDate, type IsoDate } from '../../calendar/isoDate.ts';
import { companyText } from '../../text/earningsText.ts';
import type { Company } from '../../text/piece.ts';
import { withoutLegalForm } from './legalForms.ts';
import type { FoundCompany, FoundDay, NotTaken } from './listMaker.ts';

/** A day of an earnings list. */
export interface MergedDay {
  readonly date: IsoDate;
  readonly companies: readonly Company[];
}

/** Where companies without a day go: after this many companies of a day of the list. */
export interface MergePlace {
  readonly day: number;
  readonly behind: number;
}

export interface Merged {
  /** Unchanged days and companies stay the same objects. */
  readonly days: readonly MergedDay[];
  readonly notTaken: readonly NotTaken[];
}

/**
 * Merges found days into the existing ones, inserting new days by date. An existing company gets a missing ticker and
 * session; if the data differ, it keeps its own.
 */
export function mergeDays(
  days: readonly MergedDay[],
  found: readonly FoundDay[],
  place: MergePlace | undefined,
): Merged {
  let merged = [...days];
  const notTaken: NotTaken[] = [];
  let behind = place?.behind ?? 0;
  for (const { date, companies } of found) {
    const at =
      date === undefined ? (place?.day ?? -1) : merged.findIndex((day) => day.date === date);
    const day = merged[at];
    if (day) {
      const isHere = at === place?.day && date === undefined;
      const added = mergeCompanies(day, companies, isHere ? behind : day.companies.length);
      notTaken.push(...added.notTaken);
      merged[at] = added.day;
    } else if (date === undefined) {
      notTaken.push(...companies.map((company) => left(company, 'no-day')));
    } else {
      const added = mergeCompanies({ date, companies: [] }, companies, 0);
      notTaken.push(...added.notTaken);
      const later = merged.findIndex((other) => isIsoDate(other.date) && other.date > date);
      merged = merged.toSpliced(later === -1 ? merged.length : later, 0, added.day);
    }
  }
  return { days: merged, notTaken };
}

function mergeCompanies(day: MergedDay, found: readonly FoundCompany[], behind: number) {
  const companies = [...day.companies];
  const notTaken: NotTaken[] = [];
  let at = behind;
  for (const company of found) {
    const { line: _line, ...added } = company;
    const index = companies.findIndex((one) => isSame(one, added));
    const same = companies[index];
    if (!same) {
      companies.splice(at, 0, added);
      at += 1;
      continue;
    }
    const ticker = same.ticker || added.ticker;
    const session = same.session === 'open' ? added.session : same.session;
    if (ticker !== same.ticker || session !== same.session)
      companies[index] = { ...same, ticker, session };
    if (added.session !== 'open' && added.session !== session)
      notTaken.push(left(company, 'differs'));
  }
  const isChanged =
    companies.length !== day.companies.length ||
    companies.some((company, index) => company !== day.companies[index]);
  return { day: isChanged ? { ...day, companies } : day, notTaken };
}

/** True if two entries are the same company: by their tickers if both have one, otherwise by their names. */
function isSame(one: Company, other: Company): boolean {
  const [first, second] = [symbolOf(one.ticker), symbolOf(other.ticker)];
  if (first !== '' && second !== '') return first === second;
  const name = nameKey(one.name);
  if (name !== '' && name === nameKey(other.name)) return true;
  // One of them may be named by its ticker only.
  return (first !== '' && first === other.name) || (second !== '' && second === one.name);
}

/** Removes the exchange: "SAP.DE" is "SAP". */
function symbolOf(ticker: string): string {
  return ticker.toUpperCase().replace(/\.(?!.$)[A-Z]+$/, '');
}

/** Returns a name without case, signs, article and legal form: "Kroger Company (The)" and "Kroger Co.". */
function nameKey(name: string): string {
  const plain = name.replace(/\s*\(The\)/i, '').replace(/^The\s+/i, '');
  const letters = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]/gu, '');
  return letters(withoutLegalForm(plain)) || letters(name);
}

function left(company: FoundCompany, why: NotTaken['why']): NotTaken {
  return { line: company.line, text: companyText(company), why };
}
