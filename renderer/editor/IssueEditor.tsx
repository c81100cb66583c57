import { EditorContent, useEditor } from '@tiptap/react';
import type { Editor } from '@tiptap/core';
import { memo, useEffect, useMemo, useState } from 'react';
import type { Block } from '../../issue/blocks/allBlocks.ts';
import { useCommands } from '../commands/useCommands.ts';
import { Store } from '../store/store.ts';
import { LazyPart, lazyPart } from '../ui/LazyPart.tsx';
import { editorCommands } from './commands/editorCommands.ts';
import { blocksToDocument } from './schema/document/issueDocument.ts';
import { editorExtensions } from './editorExtensions.ts';
import { EmojiPopover } from './emoji/EmojiPopover.tsx';
import { spellingCommand } from './commands/spellingCommand.ts';
import { typesetCommand } from './commands/typesetCommand.ts';
import { SpellingPopover } from './spelling/SpellingPopover.tsx';
import type { EditorContext } from './schema/context/editorContext.ts';
import { AddBlockButton } from './menu/AddBlockButton.tsx';
import { SlashMenu } from './menu/SlashMenu.tsx';
import type { SlashMenuState } from './menu/slashMenu.ts';
import { pasteCommands } from './paste/pasteCommands.ts';
import type { PasteOffer } from './paste/pasteOffer.ts';
import { PasteOfferBar } from './paste/PasteOfferBar.tsx';
import { SelectedPicture } from './picture/SelectedPicture.tsx';
import type { WordsOf } from './plugins/blockWords.ts';
import type { TokenOffer } from './tokens/lostToken.ts';
import { TokenOfferBar } from './tokens/TokenOfferBar.tsx';
import { FieldBar } from './toolbar/FieldBar.tsx';
import { FormatBar } from './toolbar/FormatBar.tsx';

/** It follows the pointer: the page is there before. */
const BlockHandle = lazyPart(
  async () => (await import('./block-handle/BlockHandle.tsx')).BlockHandle,
);

interface Properties {
  /** The blocks as of now: read again when the editor has to be made anew, as for another language. */
  readonly readBlocks: () => readonly Block[];
  readonly editable: boolean;
  readonly context: EditorContext;
  readonly wordsOf: WordsOf;
  /** After each change of the document. */
  readonly onChange: (editor: Editor) => void;
  /** Told of the editor, and of null when it is gone. */
  readonly onEditor: (editor: Editor | null) => void;
}

/** The page on which an issue is written: one TipTap document for all its blocks. Mount it anew for another issue. */
export const IssueEditor = memo(function IssueEditor({
  readBlocks,
  editable,
  context,
  wordsOf,
  onChange,
  onEditor,
}: Properties) {
  const [slashMenuStore] = useState(() => new Store<SlashMenuState | null>(null));
  const [pasteOffer] = useState(() => new Store<PasteOffer | null>(null));
  const [tokenOffer] = useState(() => new Store<TokenOffer | null>(null));
  const { messages, language } = context;
  const extensions = useMemo(
    () => editorExtensions(context, wordsOf, slashMenuStore, pasteOffer, tokenOffer),
    [context, wordsOf, slashMenuStore, pasteOffer, tokenOffer],
  );
  const editor = useEditor(
    {
      extensions,
      editable,
      content: blocksToDocument(readBlocks(), context.forms),
      enableContentCheck: true,
      // Events that nobody here hears (`delete` looks through every change for its own), and a copy as text, which is ours.
      enableCoreExtensions: {
        delete: false,
        drop: false,
        paste: false,
        clipboardTextSerializer: false,
      },
      // What is pasted is read by the importer.
      enablePasteRules: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': messages.editor.label,
          lang: language,
          spellcheck: 'true',
        },
      },
      onUpdate: ({ editor: changed, transaction, appendedTransactions }) => {
        // A plugin may change something when the cursor moves: a source is named when it is left.
        const isChanged = [transaction, ...appendedTransactions].some(
          ({ docChanged }) => docChanged,
        );
        if (isChanged) onChange(changed);
      },
    },
    [extensions],
  );
  useEffect(() => {
    onEditor(editor);
    return () => {
      onEditor(null);
    };
  }, [editor, onEditor]);
  useEffect(() => {
    // What the editor was made with it keeps, whatever it is told later.
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
          <AddBlockButton editor={editor} messages={messages} />
          <LazyPart fallback={null}>
            <BlockHandle editor={editor} messages={messages} />
          </LazyPart>
          <FormatBar
            editor={editor}
            messages={messages}
            ownName={() => context.sources.get().ownName}
          />
          <SelectedPicture editor={editor} messages={messages} />
          <FieldBar editor={editor} language={language} messages={messages} />
          <PasteOfferBar editor={editor} store={pasteOffer} messages={messages} />
          <TokenOfferBar store={tokenOffer} messages={messages} />
          <SpellingPopover editor={editor} spelling={context.spelling} messages={messages} />
          <EmojiPopover editor={editor} memory={context.emojis} messages={messages} />
          <SlashMenu store={slashMenuStore} messages={messages} />
        </>
      )}
    </div>
  );
});
