import { useEffect, useRef } from 'react';
import type { Command } from './command.ts';
import { offerCommands } from './registry.ts';

/** Offers commands while the component is mounted; `list` is asked whenever somebody looks for one, as of the last rendering. */
export function useCommands(list: () => readonly Command[]): void {
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  useEffect(() => offerCommands(() => latest.current()), []);
}
