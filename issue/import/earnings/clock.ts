import type { Company } from '../../text/piece.ts';

export type Session = Company['session'];

/** A time of day at the start or end of a text. */
export interface Clock {
  readonly session: Session;
  readonly rest: string;
  /** True if it is marked as a time: by "Uhr", "p.m." or a time zone. */
  readonly isSure: boolean;
}

/** Hours by which a zone is ahead of New York for most of the year. */
const zones: Readonly<Record<string, number>> = {
  et: 0,
  est: 0,
  edt: 0,
  'new york': 0,
  ct: -1,
  cst: -1,
  cdt: -1,
  mt: -2,
  pt: -3,
  pst: -3,
  pdt: -3,
  utc: 4,
  gmt: 4,
  bst: 5,
  cet: 6,
  cest: 6,
  mez: 6,
  mesz: 6,
};

/** Opening and closing times of New York's exchanges, in minutes: https://www.nyse.com/markets/hours-calendars */
const opens = 9 * 60 + 30;
const closes = 16 * 60;

const time = String.raw`(?:(?:ca\.?|circa|ab|um|gegen|at|around|~)\s*)?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?<half>[ap]\.?\s?m\.?(?![\p{L}\d]))?\s*(?<uhr>Uhr)?\s*(?:\(?(?<zone>${Object.keys(zones).join('|')})(?![\p{L}\d])(?:\s+time)?\)?)?`;
const atStart = new RegExp(String.raw`^${time}(?![\p{L}\d])`, 'iu');
const atEnd = new RegExp(String.raw`(?<![\p{L}\d.,:-])${time}$`, 'iu');

/**
 * Parses a time of day at the start or end of a text. Without a zone it is New York's; with "Uhr" it is Germany's.
 * Calendars use midnight for events without a time.
 */
export function readClock(text: string): Clock | undefined {
  for (const pattern of [atStart, atEnd]) {
    const match = pattern.exec(text);
    const { hour, minute, half, uhr, zone } = match?.groups ?? {};
    if (!match || hour === undefined) continue;
    if (minute === undefined && half === undefined && uhr === undefined) continue;
    const minutes = minutesOf(Number(hour), Number(minute ?? 0), half);
    if (minutes === undefined) continue;
    const ahead = zones[zone?.toLowerCase() ?? ''] ?? (uhr === undefined ? 0 : 6);
    return {
      session: minutes === 0 ? 'open' : sessionAt(minutes - ahead * 60),
      rest: (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim(),
      isSure: [half, uhr, zone].some((part) => part !== undefined),
    };
  }
  return undefined;
}

/** Returns the session of a New York time, in minutes of the day. */
export function sessionAt(minutes: number): Session {
  if (minutes >= closes) return 'amc';
  return minutes >= 0 && minutes < opens ? 'bmo' : 'open';
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | undefined {
  if (hour > 23 || minute > 59 || (half !== undefined && (hour === 0 || hour > 12)))
    return undefined;
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? hour >= 12;
  return (half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minute;
}
