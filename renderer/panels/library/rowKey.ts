import type { KeyboardEvent } from 'react';
import type { ListEntry } from './listEntries.ts';

/** How far a page of the list goes, in rows. */
const page = 8;

/**
 * Returns the index of the row to which a key on a row moves the focus, by arrows, Page Up and Down, Home and End;
 * undefined for other keys.
 */
export function rowKey(
  event: KeyboardEvent<HTMLElement>,
  entries: readonly ListEntry[],
): number | undefined {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.issue-row')) return undefined;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const id = target.dataset['issue'];
  const index = entries.findIndex(({ issue }) => issue.id === id);
  const next = rowAfter(key, index, entries.length);
  if (next !== undefined) event.preventDefault();
  return next;
}

/** Returns the row to which a key moves the focus; undefined for other keys. */
export function rowAfter(key: string, index: number, count: number): number | undefined {
  const rows: Partial<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const row = rows[key];
  return row === undefined ? undefined : Math.min(Math.max(row, 0), count - 1);
}
