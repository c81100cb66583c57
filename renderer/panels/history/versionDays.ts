import type { VersionSummary } from '../../../desk/contract.ts';
import type { Messages } from '../../language/messages.ts';

/** The versions of one day in the author's time zone. */
export interface VersionDay {
  readonly name: string;
  readonly versions: readonly VersionSummary[];
}

const day = 86_400_000;

/** Groups versions, newest first, by the day on which they were written. */
export function versionDays(
  versions: readonly VersionSummary[],
  messages: Messages,
  now = Date.now(),
): VersionDay[] {
  const days = Map.groupBy(versions, ({ time }) => dayName(time, messages, now));
  return [...days].map(([name, ofDay]) => ({ name, versions: ofDay }));
}

/** Returns "Heute", "Gestern", or a date such as "Montag, 25. August 2025". */
export function dayName(time: number, { history, code }: Messages, now = Date.now()): string {
  const format = new Intl.DateTimeFormat(code, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const name = format.format(time);
  if (name === format.format(now)) return history.today;
  return name === format.format(now - day) ? history.yesterday : name;
}

/** Returns "14:05", as the language formats it. */
export function timeName(time: number, { code }: Messages): string {
  return new Intl.DateTimeFormat(code, { hour: 'numeric', minute: '2-digit' }).format(time);
}
