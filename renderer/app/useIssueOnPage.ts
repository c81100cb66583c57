import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LibraryView } from '../../desk/contract.ts';
import { withKeysHeld } from '../commands/keysAhead.ts';
import { goToBlock } from '../editor/steps/goToBlock.ts';
import { useMessages } from '../language/useMessages.ts';
import { beginOpening, endOpening, stuckIssue } from '../session/openingMark.ts';
import { openIssue, type OpenedIssue } from '../session/openIssue.ts';
import { catchFocus } from '../ui/catchFocus.ts';

/** Where the cursor goes in an opened issue: to its start, or to words in a block. */
export type PlaceToWrite = 'start' | { readonly blockId: string; readonly words: string };

/** Holds the issue on the page and opens others; opens the first one when the library is opened. */
export function useIssueOnPage(library: LibraryView, onFault: (sentence: string) => void) {
  const messages = useMessages();
  const [opened, setOpened] = useState<OpenedIssue>();
  const onPage = useRef(opened);
  useLayoutEffect(() => {
    onPage.current = opened;
  });
  const wanted = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const libraryName = library.name;
  /** Opens an issue; with `at`, puts the cursor there. Of several concurrent calls, the last one wins. */
  const open = useCallback(
    async (id: string, at?: PlaceToWrite) => {
      const mine = (wanted.current += 1);
      const isWanted = () => mine === wanted.current;
      const show = async (): Promise<boolean> => {
        if (!isWanted()) return true;
        await onPage.current?.session.flush();
        beginOpening(libraryName, id);
        const result = await openIssue(id, libraryName, messages);
        if (typeof result === 'string') {
          endOpening('now');
          if (isWanted()) onFault(result);
          return false;
        }
        if (isWanted()) {
          flushSync(() => setOpened(result));
          endOpening('painted');
          if (at) writeAt(result.editor.get(), at);
          // A locked page takes no focus, and the page that had it is gone.
          catchFocus(id);
        } else {
          endOpening('now');
          result.session.close();
          result.lease.release();
        }
        return true;
      };
      await withKeysHeld(() => {
        const shown = turn.current.then(show);
        turn.current = shown.catch(() => undefined);
        return shown;
      });
    },
    [libraryName, messages, onFault],
  );
  /** Resolves to the issue on the page once none is being opened. */
  const settled = useCallback(async () => {
    await turn.current;
    return onPage.current;
  }, []);

  const [first] = useState(() => firstIssue(library));
  /** The issue to show first, if it stays closed because the page hung or crashed when it was last opened. */
  const [stuck] = useState(() => (stuckIssue(libraryName) === first ? first : undefined));
  /** True once the library's newest issue is on the page, or none can be opened. */
  const [isReady, setReady] = useState(first === undefined || stuck !== undefined);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current || first === undefined || stuck !== undefined) return;
    hasBegun.current = true;
    void open(first).finally(() => setReady(true));
  }, [first, stuck, open]);
  return { opened, setOpened, open, settled, stuck, isReady };
}

/** The issue that the page's address names, as for a file opened by double click; otherwise the newest one. */
function firstIssue({ issues }: LibraryView): string | undefined {
  const named = new URLSearchParams(location.hash.slice(1)).get('issue');
  return (issues.find(({ id }) => id === named) ?? issues.find(({ problem }) => problem === null))
    ?.id;
}

/** Moves the cursor to that place. */
export function writeAt(editor: Editor | null, at: PlaceToWrite): void {
  if (editor && at !== 'start') {
    goToBlock(editor, at.blockId, at);
    return;
  }
  editor?.chain().setTextSelection(0).scrollIntoView().run();
  editor?.view.focus();
}
