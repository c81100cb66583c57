import { Node, type AnyExtension } from '@tiptap/core';
import { inlineNodes } from './nodes/inlineNodes.ts';
import { flowElements } from './nodes/flowElements.ts';
import { formNodes } from './nodes/formNodes.ts';
import { lineNodes } from './nodes/lineNodes.ts';
import { unknownBlock } from './nodes/unknownBlock.ts';
import type { EditorContext } from './editorContext.ts';
import { emojiLine } from './emoji/emojiLine.ts';
import { emojiSuggestion } from './emoji/emojiSuggestion.ts';
import { starterKit } from './nodes/starterKit.ts';
import { slashMenu, type SlashMenuStore } from './menu/slashMenu.ts';
import { blockWords, type WordsOf } from './plugins/blockWords.ts';
import { keys } from './plugins/keys.ts';
import { blockInputRules } from './plugins/blockInputRules.ts';
import { promptSelection } from './plugins/promptSelection.ts';
import { overLines } from './plugins/overLines.ts';
import { scrolling } from './plugins/scrolling.ts';
import { pictureKeys } from './picture/pictureKeys.ts';
import { rowKeys } from './plugins/rowKeys.ts';
import { readOnly } from './plugins/readOnly.ts';
import type { PasteOfferStore } from './paste/pasteOffer.ts';
import { pasting } from './paste/pasting.ts';
import { uniqueIds } from './plugins/uniqueIds.ts';
import { addressLinks } from './links/addressLinks.ts';
import { sourceLinks } from './sources/sourceLinks.ts';
import { spellingMarks } from './spelling/spellingMarks.ts';
import { lostToken, type TokenOfferStore } from './tokens/lostToken.ts';
import { tokenKeys } from './tokens/tokenKeys.ts';
import { typesetting } from './typography/typesetting.ts';

/** How many steps can be undone: enough for a day's work. */
const undoDepth = 5000;

const issueDocument = Node.create({
  name: 'doc',
  topNode: true,
  content: 'masthead block*',
  // The date that title, earnings days and folder were last made to follow; null for that of the opening.
  addAttributes: () => ({ followedDate: { default: null, rendered: false } }),
});

/** Everything the editor of an issue is made of. */
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
    starterKit.configure({
      document: false,
      paragraph: false,
      heading: false,
      blockquote: false,
      codeBlock: false,
      horizontalRule: false,
      underline: false,
      trailingNode: false,
      bulletList: false,
      orderedList: false,
      listItem: false,
      undoRedo: { depth: undoDepth },
      dropcursor: { color: 'var(--accent)', width: 2 },
      link: {
        openOnClick: false,
        autolink: true,
        // `addressLinks` does: by where addresses end everywhere else.
        shouldAutoLink: () => false,
        defaultProtocol: 'https',
        protocols: ['tag'],
        HTMLAttributes: { rel: null, target: null },
        isAllowedUri: (url, { defaultValidate }) => url.startsWith('tag:') || defaultValidate(url),
      },
    }),
    ...flowElements(messages),
    ...lineNodes(messages),
    ...formNodes(context),
    ...inlineNodes(context),
    unknownBlock(messages),
    promptSelection,
    tokenKeys,
    lostToken(context.language, tokenOffer),
    keys,
    pictureKeys,
    rowKeys,
    overLines,
    readOnly,
    scrolling,
    blockInputRules,
    uniqueIds,
    sourceLinks(context.sources),
    addressLinks(context.sources),
    pasting(context, pasteOffer),
    typesetting(context.language, context.isTypesetting),
    spellingMarks(context.spelling),
    emojiLine,
    emojiSuggestion(context.emojis, messages.code, slashMenuStore),
    blockWords(wordsOf),
    slashMenu(messages, slashMenuStore),
  ];
}
