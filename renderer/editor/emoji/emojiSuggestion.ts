import { createElement } from 'react';
import type { MenuItem } from '../menu/menuItems.ts';
import { suggestedInMenu, type SlashMenuStore } from '../menu/slashMenu.ts';
import { withRecent, type EmojiMemory } from '../schema/context/emojiMemory.ts';
import { onPage } from '../steps/onPage.ts';
import { loadEmojis, type Emoji } from './picker/emojiList.ts';
import { inTone, searchEmojis } from './picker/searchEmojis.ts';

/** Most emoji suggested in the text: as many as can be taken in at a glance. */
const mostOffered = 8;

/** Suggests emoji when a colon and two letters are typed at the start of a word: `:rak` finds 🚀, as does `:rock`. */
export function emojiSuggestion(memory: EmojiMemory, language: 'de' | 'en', store: SlashMenuStore) {
  return suggestedInMenu('emojiSuggestion', store, {
    char: ':',
    allowedPrefixes: [' ', '\u00A0', '('],
    allow: ({ state, range }) => {
      const { parent } = state.doc.resolve(range.from);
      return !['emoji', 'plainCell'].includes(parent.type.name);
    },
    // Fewer letters after a colon may be a smiley, and are no useful query.
    shouldShow: ({ query, editor }) => /^\p{L}{2,}$/u.test(query) && !editor.isActive('code'),
    items: async ({ query }) => {
      const { tone } = memory.get();
      return searchEmojis(await loadEmojis(), query)
        .slice(0, mostOffered)
        .map((emoji) => itemOf(emoji, tone, language));
    },
    command: ({ editor, range, props: { id } }) => {
      memory.set(withRecent(memory.get(), id));
      onPage(editor).insertContentAt(range, id).run();
    },
  });
}

function itemOf(emoji: Emoji, tone: number, language: 'de' | 'en'): MenuItem {
  const shown = inTone(emoji, tone);
  return {
    id: shown,
    name: emoji.names[language],
    hint: '',
    icon: () => createElement('span', { className: 'emoji-glyph', 'aria-hidden': true }, shown),
    search: '',
    run: () => undefined,
  };
}
