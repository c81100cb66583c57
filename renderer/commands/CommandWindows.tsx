import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { IssueSummary, Preferences } from '../../desk/contract.ts';
import { useMessages } from '../language/useMessages.ts';
import type { Command } from './command.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { LazyDialog } from './LazyDialog.tsx';
import { commandEntries, issueEntries } from './paletteEntries.ts';
import { canRun, offeredCommands } from './offeredCommands.ts';
import { useCommands } from './useCommands.ts';
import { useShortcuts } from './useShortcuts.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { command } from './commandList.ts';

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
