import { useState } from 'react';
import { useMessages } from '../language/useMessages.ts';
import { Picker } from '../ui/Picker.tsx';
import { matchingEntries, type PaletteEntry } from './paletteEntries.ts';
import { ShortcutKeys } from './ShortcutKeys.tsx';

interface Properties {
  readonly entries: readonly PaletteEntry[];
  /** Ids of recently run commands, the latest first. */
  readonly recent: readonly string[];
  /** Called with the choice, or undefined for none, after the focus has returned to where it was. */
  readonly onDone: (chosen: PaletteEntry | undefined) => void;
}

/** Finds commands, issues and blocks by name: type part of a name, and Enter runs or opens it. */
export function CommandPalette({ entries, recent, onDone }: Properties) {
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
