import { useLayoutEffect } from 'react';
import { holdKey } from './keysAhead.ts';
import { readSelection } from './readSelection.ts';
import { canRun, offeredCommands } from './offeredCommands.ts';
import { isKeyOf } from './workingShortcut.ts';

/** Runs commands by their shortcuts, before the focused element sees the keys; not while a dialog is open. */
export function useShortcuts(): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (holdKey(event)) return;
      // Most keys are letters of the text: they must cost nothing.
      const isFunctionKey = /^F\d/.test(event.key);
      if (!event.ctrlKey && !event.metaKey && !event.altKey && !isFunctionKey) return;
      const { target } = event;
      if (event.isComposing || !(target instanceof Element) || target.closest('dialog')) return;
      const inText = target instanceof HTMLElement && target.isContentEditable;
      if (inText) readSelection();
      const command = offeredCommands().find(
        (each) => (inText || each.within !== 'text') && isKeyOf(each, event),
      );
      if (!command || !canRun(command)) return;
      event.preventDefault();
      event.stopPropagation();
      command.run();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
}
