import { greetingOf, type Issue } from '../issue.ts';

/** By how many readers an issue has more than the one before; null unless both say how many they have. */
export function subscriberChange(
  previous: Pick<Issue, 'blocks'>,
  current: Pick<Issue, 'blocks'>,
): number | null {
  const before = greetingOf(previous)?.subscribers ?? null;
  const now = greetingOf(current)?.subscribers ?? null;
  return before === null || now === null ? null : now - before;
}
