import { Node, type AnyExtension } from '@tiptap/core';
import { HardBreak } from '@tiptap/extension-hard-break';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { Text } from '@tiptap/extension-text';
import { Dropcursor } from '@tiptap/extensions/drop-cursor';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { formsInSchema } from './schema/document/formsInSchema.ts';
import { inlineNodes } from './schema/nodes/inlineNodes.ts';
import { flowElements } from './schema/nodes/flowElements.ts';
import { gridElements } from './schema/nodes/gridElements.ts';
import { formNodes } from './schema/nodes/formNodes.ts';
import { lineNodes } from './schema/nodes/lineNodes.ts';
import { textMarks } from './schema/nodes/textMarks.ts';
import { unknownBlock } from './schema/nodes/unknownBlock.ts';
import type { EditorContext } from './schema/context/editorContext.ts';
import { emojiLine } from './emoji/emojiLine.ts';
import { emojiSuggestion } from './emoji/emojiSuggestion.ts';
import { slashMenu, type SlashMenuStore } from './menu/slashMenu.ts';
import { grid, gridEscape } from './grid/grid.ts';
import { keys } from './keyboard/keys.ts';
import { blockInputRules } from './keyboard/blockInputRules.ts';
import { promptSelection } from './keyboard/promptSelection.ts';
import { overLines } from './keyboard/overLines.ts';
import { rowKeys } from './keyboard/rowKeys.ts';
import { blockWords, type WordsOf } from './plugins/blockWords.ts';
import { oneInputRules } from './plugins/oneInputRules.ts';
import { oneKeymap } from './plugins/oneKeymap.ts';
import { scrolling } from './plugins/scrolling.ts';
import { typedEvents } from './plugins/typedEvents.ts';
import { uniqueIds } from './plugins/uniqueIds.ts';
import { pictureKeys } from './picture/pictureKeys.ts';
import { readOnly } from './steps/readOnly.ts';
import type { PasteOfferStore } from './paste/pasteOffer.ts';
import { clipboardPlugin } from './paste/clipboardPlugin.ts';
import { addressLinks } from './links/addressLinks.ts';
import { sourceLinks } from './sources/sourceLinks.ts';
import { spellingMarks } from './spelling/spellingMarks.ts';
import { lostToken, type TokenOfferStore } from './tokens/lostToken.ts';
import { tokenKeys } from './tokens/tokenKeys.ts';
import { typesetting } from './typography/typesetting.ts';

/** Number of undo steps: enough for a day's work. */
const undoDepth = 5000;

const issueDocument = Node.create({
  name: 'doc',
  topNode: true,
  content: 'masthead block*',
  addAttributes: () => ({
    // The issue's own language; null for the newsletter's.
    language: { default: null, rendered: false },
    // The date that title, earnings days and folder were last updated to; null for the date at opening.
    followedDate: { default: null, rendered: false },
  }),
});

/** Returns all extensions of an issue's editor. */
export function editorExtensions(
  context: EditorContext,
  wordsOf: WordsOf,
  slashMenuStore: SlashMenuStore,
  pasteOffer: PasteOfferStore,
  tokenOffer: TokenOfferStore,
): AnyExtension[] {
  const { messages } = context;
  return [
    issueDocument,
    formsInSchema(context.forms),
    Text,
    HardBreak,
    ...textMarks,
    ListKeymap,
    UndoRedo.configure({ depth: undoDepth }),
    Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
    Gapcursor,
    ...flowElements(messages),
    ...lineNodes,
    ...gridElements,
    ...formNodes(context),
    ...inlineNodes(context),
    unknownBlock(messages),
    promptSelection,
    tokenKeys,
    lostToken(context, tokenOffer),
    grid(context),
    gridEscape,
    oneKeymap,
    keys,
    pictureKeys,
    rowKeys,
    overLines,
    readOnly,
    scrolling,
    typedEvents,
    blockInputRules,
    oneInputRules,
    uniqueIds,
    sourceLinks(context.sources),
    addressLinks(context.sources),
    clipboardPlugin(context, pasteOffer),
    typesetting(context),
    spellingMarks(context.spelling),
    emojiLine,
    emojiSuggestion(context.emojis, messages.otherTexts, slashMenuStore),
    blockWords(wordsOf),
    slashMenu(messages, slashMenuStore),
  ];
}
