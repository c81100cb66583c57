/** A calendar day as `YYYY-MM-DD`, without a time or a time zone. */
export type IsoDate = string;

const dayMilliseconds = 86_400_000;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDateOf(Date.parse(text)) === text;
}

/** The day `days` later (or earlier, when negative). Throws a RangeError unless `date` is an IsoDate. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const time = Date.parse(date);
  if (!isIsoDate(date)) throw new RangeError(`Not a date: ${date}`);
  return isoDateOf(time + days * dayMilliseconds) ?? date;
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayNumber(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

function isoDateOf(time: number): IsoDate | undefined {
  if (!Number.isFinite(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10);
}
