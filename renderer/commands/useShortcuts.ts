import { useLayoutEffect } from 'react';
import type { Command } from './command.ts';
import { holdKey } from './keysAhead.ts';
import { readSelection } from './readSelection.ts';
import { canRun, offeredCommands } from './offeredCommands.ts';
import { isKeyOf } from './workingShortcut.ts';

/** Runs commands by their shortcuts before the focused element sees the keys; not while a dialog is open. */
export function useShortcuts(): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (holdKey(event)) return;
      // Most keys are letters of the text, and must be cheap.
      const isFunctionKey = /^F\d/.test(event.key);
      if (!event.ctrlKey && !event.metaKey && !event.altKey && !isFunctionKey) return;
      const { target } = event;
      if (event.isComposing || !(target instanceof Element) || target.closest('dialog')) return;
      const inText = target instanceof HTMLElement && target.isContentEditable;
      if (inText) readSelection();
      const command = offeredCommands().find(
        (each) => worksIn(each, target, inText) && isKeyOf(each, event),
      );
      if (!command || !canRun(command)) return;
      event.preventDefault();
      event.stopPropagation();
      command.run();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

function worksIn({ within }: Command, target: Element, inText: boolean): boolean {
  if (within !== 'list') return within === undefined || inText;
  // A focused field undoes its own input.
  return !target.matches('input') && (target === document.body || isInList(target));
}

function isInList(target: Element): boolean {
  return target.closest('[data-shortcuts="list"]') !== null;
}
