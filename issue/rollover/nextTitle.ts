import type { IsoDate } from '../calendar/isoDate.ts';
import { isoWeekOf } from '../calendar/isoWeek.ts';

const weekInTitle =
  /(?<before>.*?)(?<word>(?<!\p{L})(?:KW|CW|Kalenderwoche|Woche|Week)\s?)(?<number>\d{1,2})(?!\d)(?<separator>\s*(?:[:|·–—-]\s*)?)/iu;

/**
 * How the title of a later issue starts: as far as the title's week, with the week of that date ("KW35 - Strom"
 * becomes "KW36 - "); empty where the title names no week.
 */
export function nextTitle(title: string, date: IsoDate): string {
  const groups = weekInTitle.exec(title)?.groups;
  if (!groups) return '';
  const { before = '', word = '', number = '', separator = '' } = groups;
  const week = String(isoWeekOf(date).week).padStart(number.startsWith('0') ? 2 : 1, '0');
  const isAtEnd = separator.trim() === '';
  return isAtEnd && before !== '' ? word + week : before + word + week + separator;
}
