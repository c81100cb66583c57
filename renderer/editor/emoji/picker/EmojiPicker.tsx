import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { useMessages } from '../../../language/useMessages.ts';
import { Button } from '../../../ui/Button.tsx';
import { withRecent, type EmojiMemory } from '../../schema/context/emojiMemory.ts';
import { loadEmojis, type Emoji } from './emojiList.ts';
import { pickerSections, stepIn, type Section } from './pickerSections.ts';

interface Properties {
  readonly query: string;
  /** The current emoji; empty for none. */
  readonly current: string;
  readonly memory: EmojiMemory;
  /** Called with an empty string to remove the emoji. */
  readonly onChoose: (emoji: string) => void;
  readonly onClose: () => void;
  /** Called when the focus moves elsewhere. */
  readonly onLeave: () => void;
}

/** All emoji, searchable in German and English at once, with keyboard navigation: arrows, Enter, Escape. */
export function EmojiPicker({
  query: first,
  current,
  memory,
  onChoose,
  onClose,
  onLeave,
}: Properties) {
  const { emoji: words, otherTexts } = useMessages();
  const [emojis, setEmojis] = useState<readonly Emoji[]>();
  const [query, setQuery] = useState(first);
  const [chosen, setChosen] = useState(0);
  const [preferences, setPreferences] = useState(memory.get);
  const search = useRef<HTMLInputElement>(null);
  const id = useId();
  // Move focus before the next keystroke, so that it lands in the field.
  useLayoutEffect(() => {
    search.current?.focus();
  }, []);
  useEffect(() => {
    void loadEmojis().then(setEmojis);
  }, []);
  const sections = useMemo(
    () => (emojis ? pickerSections(emojis, query, preferences, otherTexts, words) : []),
    [emojis, query, preferences, otherTexts, words],
  );
  const choices = sections.flatMap((section) => section.choices);
  const choose = (emoji: string) => {
    if (emoji !== '') memory.set(withRecent(preferences, emoji));
    onChoose(emoji);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && choices[chosen]) choose(choices[chosen].emoji);
    else if (event.key.startsWith('Arrow')) setChosen(stepIn(sections, chosen, event.key));
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="emoji-picker"
      role="dialog"
      aria-label={words.title}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <input
        ref={search}
        type="search"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={choices[chosen] && `${id}-${String(chosen)}`}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <EmojiSections
        id={id}
        sections={sections}
        chosen={chosen}
        label={words.title}
        onChoose={choose}
      />
      {sections.length === 0 && (
        <p className="menu-nothing" role="status">
          {emojis ? words.nothing : words.loading}
        </p>
      )}
      <footer>
        <span className="emoji-name" aria-hidden>
          {choices[chosen]?.name}
        </span>
        {current !== '' && (
          <Button className="quiet" onClick={() => choose('')}>
            {words.remove}
          </Button>
        )}
        <SkinTones
          tone={preferences.tone}
          onTone={(tone) => {
            const changed = { ...preferences, tone };
            setPreferences(changed);
            memory.set(changed);
          }}
        />
      </footer>
    </div>
  );
}

interface SkinTonesProperties {
  /** 0 for none, then 1 (light) to 5 (dark). */
  readonly tone: number;
  readonly onTone: (tone: number) => void;
}

const hands = ['✋', '✋🏻', '✋🏼', '✋🏽', '✋🏾', '✋🏿'];

/** Chooses the skin tone in which people and hands are shown and inserted. */
function SkinTones({ tone, onTone }: SkinTonesProperties) {
  const { emoji: words } = useMessages();
  return (
    <div role="group" aria-label={words.skinTone} className="skin-tones">
      {words.tones.map((name, index) => (
        <Button
          key={name}
          title={name}
          aria-label={`${words.skinTone}: ${name}`}
          aria-pressed={index === tone}
          onClick={() => onTone(index)}
        >
          {hands[index]}
        </Button>
      ))}
    </div>
  );
}

interface EmojiSectionsProperties {
  readonly id: string;
  readonly sections: readonly Section[];
  /** Index across all sections. */
  readonly chosen: number;
  readonly label: string;
  readonly onChoose: (emoji: string) => void;
}

/** The emoji by group, with the selected one scrolled into view. */
function EmojiSections({ id, sections, chosen, label, onChoose }: EmojiSectionsProperties) {
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
