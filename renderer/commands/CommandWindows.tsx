import { lazy, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { IssueSummary, Preferences } from '../../desk/contract.ts';
import type { Messages } from '../language/messages.ts';
import type { Command } from './command.ts';
import type { CommandPalette } from './CommandPalette.tsx';
import { commandEntries, issueEntries } from './paletteEntries.ts';
import { canRun, offeredCommands } from './registry.ts';
import { useCommands } from './useCommands.ts';
import { useShortcuts } from './useShortcuts.ts';
import { LazyPart } from '../ui/LazyPart.tsx';

const ShortcutsSheet = lazy(async () => ({
  default: (await import('./ShortcutsSheet.tsx')).ShortcutsSheet,
}));

/** Loaded soon after the app has started: what is typed right after its shortcut must not go into the text. */
let loadedPalette: typeof CommandPalette | undefined;
const loadPalette = async () => {
  loadedPalette = (await import('./CommandPalette.tsx')).CommandPalette;
};

/** How many commands are remembered as run lately. */
const mostRecent = 8;

interface Properties {
  readonly issues: readonly IssueSummary[];
  readonly openIssue: (id: string) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly messages: Messages;
}

/** The palette, the shortcuts sheet, and the keys of all commands. */
export function CommandWindows(properties: Properties) {
  const { issues, openIssue, preferences, onPreferences, messages } = properties;
  const [open, setOpen] = useState<'palette' | 'shortcuts'>();
  useShortcuts();
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), 500);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useCommands(() => [
    {
      id: 'app.palette',
      name: ({ commands }) => commands.names.palette,
      shortcut: 'Mod-p',
      run: () => {
        const show = () => {
          flushSync(() => {
            setOpen('palette');
          });
        };
        if (loadedPalette) show();
        else void loadPalette().then(show);
      },
    },
    {
      id: 'app.shortcuts',
      name: ({ commands }) => commands.names.shortcuts,
      keywords: ['hilfe', 'help', 'tastatur', 'keyboard'],
      shortcut: 'Mod-/',
      run: () => {
        setOpen('shortcuts');
      },
    },
  ]);
  const { recentCommands } = preferences;
  const Palette = loadedPalette;
  const isOffered = (command: Command) => command.id !== 'app.palette' && canRun(command);
  return (
    <LazyPart fallback={null}>
      {open === 'palette' && Palette && (
        <Palette
          entries={[
            ...commandEntries(offeredCommands().filter(isOffered), messages),
            ...issueEntries(issues, messages, openIssue),
          ]}
          recent={recentCommands}
          messages={messages}
          onDone={(chosen) => {
            setOpen(undefined);
            if (!chosen) return;
            const others = recentCommands.filter((id) => id !== chosen.id);
            // The command may change the preferences too: it must start from these.
            flushSync(() => {
              onPreferences({
                ...preferences,
                recentCommands: [chosen.id, ...others].slice(0, mostRecent),
              });
            });
            chosen.run();
          }}
        />
      )}
      {open === 'shortcuts' && (
        <ShortcutsSheet
          commands={offeredCommands()}
          messages={messages}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </LazyPart>
  );
}
