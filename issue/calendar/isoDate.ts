/** A calendar day as `YYYY-MM-DD`, without time or time zone. */
export type IsoDate = string;

const dayMilliseconds = 86_400_000;

/** True if the text is an existing day, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  // "2025-02-30" is parsed as a day of March, "0001-13-13" as one of 2013.
  const day = new Date(Date.parse(text));
  return (
    day.getUTCDate() === Number(text.slice(8)) && day.getUTCMonth() + 1 === Number(text.slice(5, 7))
  );
}

/** Returns the day `days` later (or earlier, if negative). Throws a RangeError unless `date` is an IsoDate. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!isIsoDate(date)) throw new RangeError(`Not a date: ${date}`);
  return new Date(Date.parse(date) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** Returns whole days from one date to another; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

/** Returns the day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayNumber(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}
