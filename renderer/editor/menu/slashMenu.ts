import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import {
  findSuggestionMatch,
  Suggestion,
  type SuggestionOptions,
  type SuggestionProps,
} from '@tiptap/suggestion';
import { formsIn } from '../schema/document/formsInSchema.ts';
import type { Messages } from '../../language/messages.ts';
import type { Store } from '../../store/store.ts';
import { onPage } from '../steps/onPage.ts';
import { matchingItems, menuItems, type MenuItem } from './menuItems.ts';

/** The open menu: its anchor, its entries and the selected one. Null while it is closed. */
export interface SlashMenuState {
  readonly anchor: () => DOMRect | null;
  readonly items: readonly MenuItem[];
  readonly chosen: number;
  readonly run: (item: MenuItem) => void;
}

export type SlashMenuStore = Store<SlashMenuState | null>;

/** Opens the block menu when `/` is typed in running text, and filters it as the user types. */
export function slashMenu(messages: Messages, store: SlashMenuStore) {
  return suggestedInMenu('slashMenu', store, {
    char: '/',
    allowedPrefixes: [' '],
    allow: ({ state, range }) => state.doc.resolve(range.from).parent.type.name === 'paragraph',
    items: ({ query, editor }) =>
      matchingItems(menuItems(messages, formsIn(editor.schema), true), query).filter(
        ({ fits }) => fits?.(editor) ?? true,
      ),
    command: ({ editor, range, props: item }) => {
      onPage(editor).deleteRange(range).run();
      item.run(editor);
    },
  });
}

/** Returns an extension that shows a suggestion's entries in the menu at the cursor. */
export function suggestedInMenu(
  name: string,
  store: SlashMenuStore,
  suggestion: Omit<SuggestionOptions<MenuItem, MenuItem>, 'editor'>,
) {
  return Extension.create({
    name,
    // Handle keys before the keymaps of blocks and lines do.
    priority: 300,
    addProseMirrorPlugins() {
      return [
        Suggestion<MenuItem, MenuItem>({
          editor: this.editor,
          pluginKey: new PluginKey(name),
          ...suggestion,
          // Most lines lack the character, so skip TipTap's costly matching on their keystrokes.
          findSuggestionMatch: (trigger) =>
            trigger.$position.parent.textContent.includes(trigger.char)
              ? findSuggestionMatch(trigger)
              : null,
          render: () => ({
            onStart: (properties) => store.set(open(properties, 0)),
            onUpdate: (properties) => store.set(open(properties, 0)),
            onExit: () => store.set(null),
            onKeyDown: ({ event }) => step(store, event),
          }),
        }),
      ];
    },
  });
}

function open(
  { clientRect, items, command }: SuggestionProps<MenuItem, MenuItem>,
  chosen: number,
): SlashMenuState {
  return { anchor: () => clientRect?.() ?? null, items, chosen, run: command };
}

/** Arrow keys select, Enter and Tab insert, Escape closes. Returns true if the menu handled the key. */
function step(store: SlashMenuStore, event: KeyboardEvent): boolean {
  const state = store.get();
  if (!state) return false;
  const { items, chosen, run } = state;
  const moves: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const move = moves[event.key];
  if (event.key === 'Escape') {
    store.set(null);
    return true;
  }
  if (items.length === 0) return false;
  if (move !== undefined) {
    store.set({ ...state, chosen: (chosen + move + items.length) % items.length });
    return true;
  }
  const item = items[chosen];
  if ((event.key === 'Enter' || event.key === 'Tab') && item) {
    run(item);
    return true;
  }
  return false;
}
