import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Messages } from '../language/messages.ts';
import { matchingEntries, type PaletteEntry } from './paletteEntries.ts';
import { ShortcutKeys } from './ShortcutKeys.tsx';

interface Properties {
  readonly entries: readonly PaletteEntry[];
  /** Ids of what was run lately, the last first. */
  readonly recent: readonly string[];
  readonly messages: Messages;
  /** Told what was chosen, once the focus is back where it was; undefined for nothing. */
  readonly onDone: (chosen: PaletteEntry | undefined) => void;
}

/** Every command, issue and block by name: type a part of it, Enter does it. */
export function CommandPalette({ entries, recent, messages, onDone }: Properties) {
  const { palette } = messages.commands;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const found = matchingEntries(entries, query, recent);
  // Before the next key: it belongs to the palette.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  // Done at once: a fast hand's next key is for what was chosen, and the dialog's own event comes after that.
  const choose = (entry: PaletteEntry | undefined) => {
    dialog.current?.close();
    onDone(entry);
  };
  const step = (by: number) => {
    setChosen((chosen + by + found.length) % Math.max(found.length, 1));
  };
  const actions: Partial<Record<string, () => void>> = {
    ArrowDown: () => {
      step(1);
    },
    ArrowUp: () => {
      step(-1);
    },
    Enter: () => {
      if (found[chosen]) choose(found[chosen]);
    },
    ...(query === '' && {
      '?': () => {
        choose(entries.find(({ id }) => id === 'app.shortcuts'));
      },
    }),
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={messages.commands.names.palette}
      onCancel={(event) => {
        event.preventDefault();
        choose(undefined);
      }}
      onClose={() => {
        onDone(undefined);
      }}
      onClick={(event) => {
        if (event.target === dialog.current) choose(undefined);
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[chosen] && `${listId}-${String(chosen)}`}
        aria-label={palette.search}
        placeholder={palette.search}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          const action = event.nativeEvent.isComposing ? undefined : actions[event.key];
          if (!action) return;
          event.preventDefault();
          action();
        }}
      />
      <div ref={list} id={listId} role="listbox" aria-label={palette.results} tabIndex={-1}>
        {found.map((entry, index) => (
          <div
            key={entry.id}
            id={`${listId}-${String(index)}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => {
              choose(entry);
            }}
          >
            <span>{entry.name}</span>
            {entry.hint && <small>{entry.hint}</small>}
            {entry.shortcut && <ShortcutKeys shortcut={entry.shortcut} language={messages.code} />}
          </div>
        ))}
      </div>
      <p role="status">{found.length === 0 ? palette.nothing : palette.hint}</p>
    </dialog>
  );
}
