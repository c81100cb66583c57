import { blockForms } from '../../../renderer/blocks/blockForms.ts';
import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import type { TextContext } from '../../../issue/text/context.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { EditorContext } from '../../../renderer/editor/schema/context/editorContext.ts';
import { blocksToDocument } from '../../../renderer/editor/schema/document/issueDocument.ts';
import { editorExtensions } from '../../../renderer/editor/editorExtensions.ts';
import type { SlashMenuState } from '../../../renderer/editor/menu/slashMenu.ts';
import type { PasteOffer } from '../../../renderer/editor/paste/pasteOffer.ts';
import type { TokenOffer } from '../../../renderer/editor/tokens/lostToken.ts';
import { german } from '../../../renderer/language/de/german.ts';
import { Store } from '../../../renderer/store/store.ts';

/** What the editor's nodes need of the app, of which there is none: nothing can be kept or fetched. */
export const editorContext: EditorContext = {
  forms: blockForms,
  messages: german,
  language: 'de',
  tokens: new Store<TextContext>({
    language: 'de',
    date: '2026-11-16',
    subscribers: 1,
    subscriberChange: 1,
    words: 1,
    minutes: 1,
  }),
  theme: () => newPublication().theme,
  sources: { get: () => ({ language: 'de', ownName: '', taught: {} }), learn: () => undefined },
  emojis: { get: () => ({ recent: [], tone: 0 }), set: () => undefined },
  spelling: {
    isOn: () => false,
    language: () => 'de',
    check: () => Promise.resolve(undefined),
    words: () => [],
    addWord: () => undefined,
  },
  isTypesetting: () => true,
  pictureAddress: (asset) => asset,
  addPicture: () => Promise.resolve(undefined),
  clipboard: {
    issueId: 'here',
    publication: () => newPublication({ name: 'Mein Brief' }),
    fetchPicture: () => Promise.resolve('unreachable'),
    copyPicture: () => Promise.resolve(undefined),
    tell: () => undefined,
  },
};

/** The schema of the editor's document. */
export const editorSchema = getSchema(
  editorExtensions(
    editorContext,
    () => [],
    new Store<SlashMenuState | null>(null),
    new Store<PasteOffer | null>(null),
    new Store<TokenOffer | null>(null),
  ),
);

/** The editor's state with the blocks as its page. */
export function pageWith(blocks: readonly Block[]): EditorState {
  return EditorState.create({
    doc: editorSchema.nodeFromJSON(blocksToDocument(blocks, blockForms)),
  });
}
