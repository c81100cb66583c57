import { useLayoutEffect, useRef } from 'react';
import type { Command } from './command.ts';
import { offerCommands } from './offeredCommands.ts';

/**
 * Offers commands from the moment that the component can be seen, while it is mounted; `list` is asked whenever somebody
 * looks for one, as of the last rendering.
 */
export function useCommands(list: () => readonly Command[]): void {
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
  });
  useLayoutEffect(() => offerCommands(() => latest.current()), []);
}
