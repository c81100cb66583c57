import { findDates } from '../../issue/import/dates/findDate.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Returns the day of a date in a header or field, in the time zone in which it was written: RFC 822, ISO, or in words. */
export function dayOf(date: string): string | undefined {
  const [, day = '', name = '', year = ''] =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})/i.exec(date) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month > 0) return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return findDates(date.replace(/(\d)T\d.*$/, '$1'))[0]?.date;
}
