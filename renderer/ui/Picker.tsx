import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';

/** The attributes that make an element an option of the picker. */
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
  /** Shown between the field and the list. */
  readonly filters?: ReactNode;
  /** Number of options; undefined while results for the query are pending: Enter waits for them. */
  readonly count: number | undefined;
  /** Called with the chosen option, or undefined for none, after the focus has returned to where it was. */
  readonly onDone: (chosen: number | undefined) => void;
  /** Handles extra keys in the field; returns true if it acted on the key. */
  readonly onKey?: (key: string, done: (run: () => void) => void) => boolean;
  /** Called while the list is scrolled to less than its own height from its end. */
  readonly onNearEnd?: () => void;
  /** Status line below the list. */
  readonly status: ReactNode;
  /** Renders the list; each option spreads the attributes that `option` returns for its index. */
  readonly children: (option: (index: number) => OptionProperties) => ReactNode;
}

/** A dialog with a search field and its results: type to filter, arrow keys to select, Enter to choose. */
export function Picker(properties: Properties) {
  const { label, className, searchLabel, resultsLabel, query, onQuery, count } = properties;
  const { onDone, onKey, onNearEnd, status, children } = properties;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState({ query, index: 0 });
  // Another query has other results, also if it was not typed.
  const chosen = choice.query === query ? choice.index : 0;
  const setChosen = (index: number) => setChoice({ query, index });
  /** True if Enter was pressed before there were results. */
  const isEntered = useRef(false);
  const listId = useId();
  // Move focus before the next keystroke, so that it lands in the picker.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Select the previous query, to be reused or overwritten.
    dialog.current?.querySelector('input')?.select();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  // Run synchronously: the dialog's own event fires after a quick next key, which belongs to the choice.
  const close = (run: () => void) => {
    dialog.current?.close();
    run();
  };
  const choose = (index: number | undefined) => close(() => onDone(index));
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
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
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
      onClose={() => onDone(undefined)}
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
          isEntered.current = false;
        }}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing && act(event.key)) event.preventDefault();
        }}
      />
      {properties.filters}
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={resultsLabel}
        tabIndex={-1}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          if (scrollHeight - scrollTop < 2 * clientHeight) onNearEnd?.();
        }}
      >
        {children((index) => ({
          id: idOf(index),
          role: 'option',
          'aria-selected': index === chosen,
          onClick: () => choose(index),
        }))}
      </div>
      <p role="status">{status}</p>
    </dialog>
  );
}
