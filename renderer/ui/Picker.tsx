import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';

/** What makes an element an option of the picker. */
export interface OptionProperties {
  readonly id: string;
  readonly role: 'option';
  readonly 'aria-selected': boolean;
  readonly onClick: () => void;
}

interface Properties {
  readonly label: string;
  readonly className: string;
  readonly searchLabel: string;
  readonly resultsLabel: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many options there are; undefined while those of the query are still to come: Enter waits for them. */
  readonly count: number | undefined;
  /** Told which was chosen, once the focus is back where it was; undefined for none. */
  readonly onDone: (chosen: number | undefined) => void;
  /** Keys of its own in the field; true where it acted on the key. */
  readonly onKey?: (key: string, done: (run: () => void) => void) => boolean;
  /** What is said below the list. */
  readonly status: ReactNode;
  /** The list, whose options have what `option` gives for their number. */
  readonly children: (option: (index: number) => OptionProperties) => ReactNode;
}

/** A window with a field and what it finds: type a part of it, arrows choose, Enter takes. */
export function Picker(properties: Properties) {
  const { label, className, searchLabel, resultsLabel, query, onQuery, count } = properties;
  const { onDone, onKey, status, children } = properties;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  /** Whether Enter was pressed before there was anything to choose from. */
  const isEntered = useRef(false);
  const listId = useId();
  // Before the next key: it belongs to the picker.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // What was searched before is there to be used again, or to be typed over.
    dialog.current?.querySelector('input')?.select();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  // Done at once: a fast hand's next key is for what was chosen, and the dialog's own event comes after that.
  const close = (run: () => void) => {
    dialog.current?.close();
    run();
  };
  const choose = (index: number | undefined) => {
    close(() => {
      onDone(index);
    });
  };
  const step = (by: number) => {
    if (count) setChosen((chosen + by + count) % count);
  };
  const whenFound = useEffectEvent(() => {
    if (!isEntered.current || count === undefined) return;
    isEntered.current = false;
    if (chosen < count) choose(chosen);
  });
  useEffect(() => {
    whenFound();
  }, [count]);
  const actions: Partial<Record<string, () => void>> = {
    ArrowDown: () => {
      step(1);
    },
    ArrowUp: () => {
      step(-1);
    },
    Enter: () => {
      if (count === undefined) isEntered.current = true;
      else if (chosen < count) choose(chosen);
    },
  };
  const act = (key: string): boolean => {
    const action = actions[key];
    action?.();
    return action !== undefined || (onKey?.(key, close) ?? false);
  };
  const idOf = (index: number) => `${listId}-${String(index)}`;
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
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
        aria-activedescendant={count !== undefined && chosen < count ? idOf(chosen) : undefined}
        aria-label={searchLabel}
        placeholder={searchLabel}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
          setChosen(0);
          isEntered.current = false;
        }}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing && act(event.key)) event.preventDefault();
        }}
      />
      <div ref={list} id={listId} role="listbox" aria-label={resultsLabel} tabIndex={-1}>
        {children((index) => ({
          id: idOf(index),
          role: 'option',
          'aria-selected': index === chosen,
          onClick: () => {
            choose(index);
          },
        }))}
      </div>
      <p role="status">{status}</p>
    </dialog>
  );
}
