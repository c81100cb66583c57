import { EditorContent } from '@tiptap/react';
import { Editor } from '@tiptap/core';
import { memo, useEffect, useMemo, useState, useEffectEvent, useLayoutEffect } from 'react';
import type { Issue } from '../../issue/issue.ts';
import { LazyDialog } from '../commands/LazyDialog.tsx';
import { useCommands } from '../commands/useCommands.ts';
import { useMessages } from '../language/useMessages.ts';
import { Store, useStore } from '../store/store.ts';
import { LazyPart, lazyPart } from '../ui/LazyPart.tsx';
import { Offer } from '../ui/Offer.tsx';
import { editorCommands, spellingCommand, typesetCommand } from './commands/editorCommands.ts';
import { blocksToDocument } from './schema/document/issueDocument.ts';
import { editorExtensions } from './editorExtensions.ts';
import { EmojiPopover } from './emoji/EmojiPopover.tsx';
import type { EditorContext } from './schema/context/editorContext.ts';
import type { Spelling } from './schema/context/spelling.ts';
import { AddBlockButton } from './menu/AddBlockButton.tsx';
import { SlashMenu } from './menu/SlashMenu.tsx';
import type { SlashMenuState } from './menu/slashMenu.ts';
import { pasteCommands } from './paste/pasteCommands.ts';
import type { PasteOffer, PasteOfferStore } from './paste/pasteOffer.ts';
import { SelectedPicture } from './picture/SelectedPicture.tsx';
import type { WordsOf } from './plugins/blockWords.ts';
import type { TokenOffer, TokenOfferStore } from './tokens/lostToken.ts';
import { FieldBar } from './toolbar/FieldBar.tsx';
import { FormatBar } from './toolbar/FormatBar.tsx';

/** Only needed once the pointer moves over the page, so it loads later. */
const BlockHandle = lazyPart('BlockHandle', () => import('./block-handle/BlockHandle.tsx'));

interface Properties {
  /** Returns the current issue; called again when the editor is recreated, for the interface in another language. */
  readonly readIssue: () => Pick<Issue, 'blocks' | 'language'>;
  readonly editable: boolean;
  readonly context: EditorContext;
  /** BCP 47 tags of the issue's language, and of its newsletter's. */
  readonly language: string;
  readonly newsletterLanguage: string;
  readonly wordsOf: WordsOf;
  /** Called after each change of the document; the same as long as the component is mounted. */
  readonly onChange: (editor: Editor) => void;
  /** Called with the editor, and with null when it is destroyed. */
  readonly onEditor: (editor: Editor | null) => void;
}

/** The page on which an issue is written: one TipTap document for all its blocks. Remount it for another issue. */
export const IssueEditor = memo(function IssueEditor({
  readIssue,
  editable,
  context,
  language,
  newsletterLanguage,
  wordsOf,
  onChange,
  onEditor,
}: Properties) {
  const [slashMenuStore] = useState(() => new Store<SlashMenuState | null>(null));
  const [pasteOffer] = useState(() => new Store<PasteOffer | null>(null));
  const [tokenOffer] = useState(() => new Store<TokenOffer | null>(null));
  const { messages } = context;
  const extensions = useMemo(
    () => editorExtensions(context, wordsOf, slashMenuStore, pasteOffer, tokenOffer),
    [context, wordsOf, slashMenuStore, pasteOffer, tokenOffer],
  );
  const editor = useEditorOf(
    () =>
      new Editor({
        extensions,
        editable,
        content: documentOf(readIssue(), context),
        enableContentCheck: true,
        // What the schema would not let be typed, such as bold code, is shown as it is in the file: TipTap's default throws.
        onContentError: () => undefined,
        // Disable events without listeners (`delete` searches every change) and the text serialiser, which we replace.
        enableCoreExtensions: {
          delete: false,
          drop: false,
          paste: false,
          clipboardTextSerializer: false,
        },
        // Pasted content is read by the importer.
        enablePasteRules: false,
        editorProps: {
          // Read with each update, as the language may change.
          attributes: () => ({
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': messages.editor.label,
            lang: context.language,
            spellcheck: 'true',
          }),
        },
        onUpdate: ({ editor: page, transaction, appendedTransactions }) => {
          // A plugin may change the document when the cursor moves: a source is named when the cursor leaves it.
          const isChanged = [transaction, ...appendedTransactions].some(
            ({ docChanged }) => docChanged,
          );
          if (isChanged) onChange(page);
        },
      }),
    extensions,
  );
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  useEffect(() => {
    // The editor keeps its initial options, so later changes must be set explicitly.
    if (editor && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  useCommands(() =>
    editor && editable
      ? [
          ...editorCommands(editor, messages),
          ...pasteCommands(editor, context, pasteOffer),
          typesetCommand(editor, language),
          ...(context.spelling.isOn() ? [spellingCommand(editor)] : []),
        ]
      : [],
  );
  if (!editor) return null;
  return (
    <div className="page">
      <EditorContent editor={editor} />
      {editable && (
        <>
          <AddBlockButton editor={editor} />
          <LazyPart fallback={null}>
            <BlockHandle editor={editor} />
          </LazyPart>
          <FormatBar editor={editor} ownName={() => context.sources.get().ownName} />
          <SelectedPicture editor={editor} context={context} />
          <FieldBar
            editor={editor}
            language={language}
            newsletterLanguage={newsletterLanguage}
            theme={context.theme}
          />
          <PasteOfferBar editor={editor} store={pasteOffer} />
          <TokenOfferBar store={tokenOffer} />
          <SpellingPopover editor={editor} spelling={context.spelling} />
          <EmojiPopover editor={editor} memory={context.emojis} />
          <SlashMenu store={slashMenuStore} />
        </>
      )}
    </div>
  );
});

function documentOf(
  { blocks, language }: Pick<Issue, 'blocks' | 'language'>,
  { forms }: EditorContext,
) {
  return blocksToDocument(blocks, forms, language);
}

/**
 * Creates an editor, and another one when `basis` changes; null until the component is in the page. TipTap's own hook
 * also compares the editor's state after each transaction, for components that render with it.
 */
function useEditorOf(create: () => Editor, basis: unknown): Editor | null {
  const [current, setCurrent] = useState<Editor | null>(null);
  const created = useEffectEvent(create);
  useLayoutEffect(() => {
    const made = created();
    // Rendered before the first paint; changes of a store would only be seen after it.
    // oxlint-disable-next-line react/set-state-in-effect
    setCurrent(made);
    return () => {
      // What listens to it leaves first.
      setTimeout(() => made.destroy());
    };
  }, [basis]);
  return current;
}

const PasteNotice = lazyPart('PasteNotice', () => import('./paste/PasteNotice.tsx'));

/** Notices about the last paste, below the page. */
function PasteOfferBar({
  editor,
  store,
}: {
  readonly editor: Editor;
  readonly store: PasteOfferStore;
}) {
  const offer = useStore(store);
  return (
    <div className="offer-place" role="status">
      {offer && (
        <LazyPart fallback={null}>
          <PasteNotice editor={editor} offer={offer} onDone={() => store.set(null)} />
        </LazyPart>
      )}
    </div>
  );
}

/** Notice below the page that a token was overwritten, with an offer to restore it. */
function TokenOfferBar({ store }: { readonly store: TokenOfferStore }) {
  const messages = useMessages();
  const offer = useStore(store);
  return (
    <div className="offer-place" role="status">
      {offer && (
        <Offer
          action={messages.editor.tokenBack}
          dismiss={messages.app.dismiss}
          onAccept={offer.accept}
          onDismiss={offer.dismiss}
        >
          {messages.editor.tokenLost(messages.tokens[offer.token])}
        </Offer>
      )}
    </div>
  );
}

const SpellingMenu = lazyPart('SpellingMenu', () => import('./spelling/SpellingMenu.tsx'));

interface SpellingPopoverProperties {
  readonly editor: Editor;
  readonly spelling: Spelling;
}

/** The checker's message about the words at the cursor, while it is asked for. */
function SpellingPopover({ editor, spelling }: SpellingPopoverProperties) {
  const state = useStore(editor.storage.spellingMarks.shown);
  return (
    state && (
      <LazyDialog>
        <SpellingMenu editor={editor} spelling={spelling} placed={state} />
      </LazyDialog>
    )
  );
}
