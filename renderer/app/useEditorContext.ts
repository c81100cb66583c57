import { useCallback, useEffect, useMemo, useState } from 'react';
import { blockForms } from '../blocks/blockForms.ts';
import { languageToolAddress } from '../../desk/contract.ts';
import { budgetOf } from '../../issue/counting/budget.ts';
import { textContext, countIssue } from '../../issue/counting/countIssue.ts';
import { numberText } from '../../issue/locale/numberText.ts';
import type { Publication } from '../../issue/publication.ts';
import type { EditorContext } from '../editor/schema/context/editorContext.ts';
import type { Spelling } from '../editor/schema/context/spelling.ts';
import type { WordsOf } from '../editor/plugins/blockWords.ts';
import { documentToBlocks } from '../editor/schema/document/issueDocument.ts';
import { drawAgain } from '../editor/steps/drawAgain.ts';
import { useMessages } from '../language/useMessages.ts';
import { pictureAddress } from '../session/deskAccess.ts';
import { desk } from '../session/deskClient.ts';
import type { OpenedIssue } from '../session/openIssue.ts';
import { rememberSourceNames } from '../session/rememberSourceNames.ts';
import { Store, type Readable } from '../store/store.ts';
import { clipboardOf } from './deskClipboard.ts';
import { addPictureTo } from './deskPictures.ts';
import type { useSidePane } from './useSidePane.ts';

interface Surroundings {
  readonly opened: OpenedIssue;
  /** As the issue reads it. */
  readonly publication: Publication;
  readonly side: ReturnType<typeof useSidePane>;
  readonly onFault: (sentence: string) => void;
}

/** Returns the open issue's connections to the app around the editor, and the counts beside its blocks. */
export function useEditorContext({ opened, publication, side, onFault }: Surroundings) {
  const messages = useMessages();
  const { session, issue, editor } = opened;
  const [current] = useState(() => new Store(publication));
  useEffect(() => {
    const { language } = current.get();
    current.set(publication);
    const page = editor.get();
    if (page && publication.language !== language) drawAgain(page);
  }, [current, publication, editor]);
  const [latest] = useState(() => new Store(side));
  useEffect(() => latest.set(side), [latest, side]);
  useSystemSpelling(publication);
  const tellNotKept = useCallback(() => onFault(messages.app.notKept), [messages, onFault]);
  // A new context loses the undo history, which nothing in the publication justifies.
  const context = useMemo(
    (): EditorContext => ({
      forms: blockForms,
      messages,
      get language() {
        return current.get().language;
      },
      labels: () => current.get().labels,
      tokens: new Store(textContext(issue.get(), current.get())),
      theme: () => current.get().theme,
      sources: rememberSourceNames(current, tellNotKept),
      emojis: {
        get: () => latest.get().preferences.emoji,
        set: (emoji) => {
          const { preferences, onPreferences } = latest.get();
          onPreferences({ ...preferences, emoji });
        },
      },
      spelling: spellingOf(current, () => latest.get().preferences.languageTool, tellNotKept),
      isTypesetting: () => latest.get().preferences.typography,
      pictureAddress: (asset: string) => pictureAddress(session.id, asset),
      addPicture: addPictureTo({ session }, messages, onFault),
      clipboard: clipboardOf({ session }, current, messages, onFault),
    }),
    [messages, current, latest, issue, session, onFault, tellNotKept],
  );
  const wordsOf = useMemo(() => marginWords(current, messages.code), [current, messages]);
  useEffect(() => {
    const show = () => context.tokens.set(textContext(issue.get(), publication));
    show();
    return issue.subscribe(show);
  }, [issue, context, publication]);
  return { context, wordsOf };
}

/**
 * Returns the word count of each block for the margin, in the interface's language, and against its budget if it has
 * one.
 */
function marginWords(current: Readable<Publication>, language: string): WordsOf {
  return (document) => {
    const publication = current.get();
    return countIssue({ blocks: documentToBlocks(document) }, publication).blocks.map((count) => {
      if (count.words === 0) return { text: '', isOver: false };
      const budget = budgetOf(count, publication);
      const words = numberText(count.words, language);
      if (!budget) return { text: words, isOver: false };
      return { text: `${words} / ${numberText(budget.most, language)}`, isOver: budget.over > 0 };
    });
  };
}

/**
 * The LanguageTool server that the author configured, queried through the desk, and the publication's current word
 * list. Calls `onNotKept` if a word could not be saved.
 */
function spellingOf(
  publication: Store<Publication>,
  address: () => string,
  onNotKept: () => void,
): Spelling {
  return {
    isOn: () => languageToolAddress(address()) !== undefined,
    language: () => publication.get().language,
    check: async (text) => {
      const { language } = publication.get();
      const answer = await desk['spelling.check']({ text, language }).catch(() => undefined);
      return answer?.outcome === 'checked' ? answer.findings : undefined;
    },
    words: () => publication.get().wordList,
    addWord: (word) => {
      const before = publication.get();
      publication.set({ ...before, wordList: [...before.wordList, word] });
      desk['spelling.addWord']({ word }).then(({ outcome }) => {
        if (outcome !== 'added') onNotKept();
      }, onNotKept);
    },
  };
}

/** Sets the system spellchecker to the publication's language and words, if the face has one. */
function useSystemSpelling({ language, wordList }: Publication): void {
  useEffect(() => {
    desk['spelling.use']({ language, words: wordList }).catch(() => undefined);
  }, [language, wordList]);
}
