import { greetingOf, type Issue } from '../issue.ts';

/** Returns the difference in subscribers from the previous issue; null unless both have a number. */
export function subscriberChange(
  previous: Pick<Issue, 'blocks'>,
  current: Pick<Issue, 'blocks'>,
): number | null {
  const before = greetingOf(previous)?.subscribers ?? null;
  const now = greetingOf(current)?.subscribers ?? null;
  return before === null || now === null ? null : now - before;
}
