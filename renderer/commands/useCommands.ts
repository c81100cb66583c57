import { useLayoutEffect, useRef } from 'react';
import type { Command } from './command.ts';
import { offerCommands } from './offeredCommands.ts';

/**
 * Registers commands while the component is mounted, from the moment it is visible. `list` is called on each lookup, as
 * of the last render.
 */
export function useCommands(list: () => readonly Command[]): void {
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
  });
  useLayoutEffect(() => offerCommands(() => latest.current()), []);
}
