import { useEffect, useRef } from 'react';
import type { Section } from './pickerSections.ts';

interface Properties {
  readonly id: string;
  readonly sections: readonly Section[];
  /** Index across all sections. */
  readonly chosen: number;
  readonly label: string;
  readonly onChoose: (emoji: string) => void;
}

/** The emoji by group, with the selected one scrolled into view. */
export function EmojiSections({ id, sections, chosen, label, onChoose }: Properties) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, sections]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className="emoji-list"
      hidden={sections.length === 0}
    >
      {sections.map(({ title, start, choices }) => (
        <div key={title} role="group" aria-label={title} data-title={title}>
          {choices.map(({ emoji, name }, index) => (
            <button
              key={emoji}
              id={`${id}-${String(start + index)}`}
              type="button"
              role="option"
              tabIndex={-1}
              title={name}
              aria-label={name}
              aria-selected={start + index === chosen}
              onMouseDown={(event) => {
                event.preventDefault();
                onChoose(emoji);
              }}
            >
              {emoji}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
