import { dayAndMonth, weekdayName } from '../calendar/dateText.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { Company } from './piece.ts';

/** Returns the heading of an earnings day: "Montag 25. August"; the date as typed if it is invalid. */
export function dayLabel(date: IsoDate, language: string): string {
  const weekday = weekdayName(date, language);
  return weekday === '' ? date : `${weekday} ${dayAndMonth(date, language)}`;
}

/** Returns "NVIDIA (AMC)", "Dell [DELL] (AMC)", or the bare name if the session is open. */
export function companyText({ name, ticker, session }: Company): string {
  const parts = [name, ticker && `[${ticker}]`, session !== 'open' && `(${session.toUpperCase()})`];
  return parts.filter(Boolean).join(' ');
}
