import { useState, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import type { IssueSummary, Preferences } from '../../desk/contract.ts';
import { useMessages } from '../language/useMessages.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Picker } from '../ui/Picker.tsx';
import type { Command } from './command.ts';
import { command } from './commandList.ts';
import { holdKey } from './keysAhead.ts';
import { LazyDialog } from './LazyDialog.tsx';
import {
  commandEntries,
  issueEntries,
  matchingEntries,
  type PaletteEntry,
} from './paletteEntries.ts';
import { canRun, offeredCommands } from './offeredCommands.ts';
import { readSelection } from './readSelection.ts';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import { useCommands } from './useCommands.ts';
import { isKeyOf } from './workingShortcut.ts';

const ShortcutsSheet = lazyPart('ShortcutsSheet', () => import('./ShortcutsSheet.tsx'));

/** Number of recently run commands that are remembered. */
const mostRecent = 8;

interface Properties {
  readonly issues: readonly IssueSummary[];
  readonly openIssue: (id: string) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** The palette, the shortcuts sheet, and the keyboard shortcuts of all commands. */
export function CommandWindows(properties: Properties) {
  const messages = useMessages();
  const { issues, openIssue, preferences, onPreferences } = properties;
  const [open, setOpen] = useState<'palette' | 'shortcuts'>();
  useShortcuts();
  useCommands(() => [
    command('app.palette', {
      run: () => {
        // Render synchronously, so that the next keystroke does not land in the text.
        flushSync(() => setOpen('palette'));
      },
    }),
    command('app.shortcuts', { run: () => setOpen('shortcuts') }),
  ]);
  const { recentCommands } = preferences;
  const isOffered = (command: Command) => command.id !== 'app.palette' && canRun(command);
  return (
    <LazyDialog>
      {open === 'palette' && (
        <CommandPalette
          entries={[
            ...commandEntries(offeredCommands().filter(isOffered), messages),
            ...issueEntries(issues, messages, openIssue),
          ]}
          recent={recentCommands}
          onDone={(chosen) => {
            // The command may change the preferences too, and must start from these.
            flushSync(() => {
              setOpen((now) => (now === 'palette' ? undefined : now));
              if (!chosen) return;
              const others = recentCommands.filter((id) => id !== chosen.id);
              onPreferences({
                ...preferences,
                recentCommands: [chosen.id, ...others].slice(0, mostRecent),
              });
            });
            chosen?.run();
          }}
        />
      )}
      {open === 'shortcuts' && (
        <ShortcutsSheet commands={offeredCommands()} onClose={() => setOpen(undefined)} />
      )}
    </LazyDialog>
  );
}

interface CommandPaletteProperties {
  readonly entries: readonly PaletteEntry[];
  /** Ids of recently run commands, the latest first. */
  readonly recent: readonly string[];
  /** Called with the choice, or undefined for none, after the focus has returned to where it was. */
  readonly onDone: (chosen: PaletteEntry | undefined) => void;
}

/** Finds commands, issues and blocks by name: type part of a name, and Enter runs or opens it. */
function CommandPalette({ entries, recent, onDone }: CommandPaletteProperties) {
  const messages = useMessages();
  const { palette } = messages.commands;
  const [query, setQuery] = useState('');
  const found = matchingEntries(entries, query, recent);
  return (
    <Picker
      label={messages.commands.names.palette}
      className="palette"
      searchLabel={palette.search}
      resultsLabel={palette.results}
      query={query}
      onQuery={setQuery}
      count={found.length}
      onDone={(chosen) => onDone(chosen === undefined ? undefined : found[chosen])}
      onKey={(key, done) => {
        if (key !== '?' || query !== '') return false;
        done(() => onDone(entries.find(({ id }) => id === 'app.shortcuts')));
        return true;
      }}
      status={found.length === 0 ? palette.nothing : palette.hint}
    >
      {(option) =>
        found.map((entry, index) => (
          <div key={entry.id} {...option(index)}>
            <span>{entry.name}</span>
            {entry.hint && <small>{entry.hint}</small>}
            {entry.shortcut && <ShortcutKeys shortcut={entry.shortcut} />}
          </div>
        ))
      }
    </Picker>
  );
}

/** Runs commands by their shortcuts before the focused element sees the keys; not while a dialog is open. */
function useShortcuts(): void {
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
