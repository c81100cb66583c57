import { readDayHead } from './dayHead.ts';
import type { DayText } from './dayText.ts';

/** A line such as "Montag 25. August: PinDuoDuo (BMO)": its day as written, and the text after it. */
export interface DayLine {
  readonly label: string;
  /** Usually one; two in "Mi 4.3. und Do 5.3.: Foo". */
  readonly days: readonly DayText[];
  readonly rest: string;
}

const separator = /^(?:\s*[:–—|]|\s+-)\s*/u;

/** Parses a line as a day of the earnings list; undefined for any other. */
export function readDayLine(text: string): DayLine | undefined {
  const head = readDayHead(text.trim());
  if (head?.days[0]?.weekday === undefined || !head.hasDate) return undefined;
  const { words, days, behind } = head;
  if (!separator.test(behind)) return undefined;
  return { label: words, days, rest: behind.replace(separator, '') };
}

/** True if a line starts with a weekday and a date, followed by a colon, dash or bar. */
export function isDayLine(text: string): boolean {
  return readDayLine(text) !== undefined;
}
