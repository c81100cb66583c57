import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LibraryView } from '../../desk/contract.ts';
import { withKeysHeld } from '../commands/keysAhead.ts';
import type { Messages } from '../language/messages.ts';
import type { OpenedIssue } from './openedIssue.ts';
import { openIssue } from './openIssue.ts';

interface OnPage {
  /** The issue on the page. */
  readonly opened: OpenedIssue | undefined;
  readonly setOpened: (opened: OpenedIssue | undefined) => void;
  /** Opens an issue, to be read, or to be written in: then the cursor goes there. Of several, the one wanted last comes. */
  readonly open: (id: string, toWrite?: boolean) => Promise<void>;
  /** Whether the library's newest issue is on the page, or there is none that can be opened. */
  readonly isReady: boolean;
}

/** The issue on the page, and how another comes there; the newest one comes by itself when the library is opened. */
export function useOpenedIssue(
  library: LibraryView,
  messages: Messages,
  onFault: (sentence: string) => void,
): OnPage {
  const [opened, setOpened] = useState<OpenedIssue>();
  const wanted = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const libraryName = library.name;
  const open = useCallback(
    async (id: string, toWrite = false) => {
      const mine = (wanted.current += 1);
      const isWanted = () => mine === wanted.current;
      const show = async (): Promise<boolean> => {
        if (!isWanted()) return true;
        await opened?.session.flush();
        const result = await openIssue(id, libraryName, messages);
        if (typeof result === 'string') {
          if (isWanted()) onFault(result);
          return false;
        }
        if (isWanted()) {
          flushSync(() => {
            setOpened(result);
          });
          if (toWrite) writeAtStart(result.editor.get());
        } else {
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
    [opened, libraryName, messages, onFault],
  );

  const [newest] = useState(() => library.issues.find(({ problem }) => problem === null)?.id);
  const [isReady, setReady] = useState(newest === undefined);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current || newest === undefined) return;
    hasBegun.current = true;
    void open(newest).finally(() => {
      setReady(true);
    });
  }, [newest, open]);
  return { opened, setOpened, open, isReady };
}

/** Puts the cursor at the start of the page. */
function writeAtStart(editor: Editor | null): void {
  editor?.chain().setTextSelection(0).scrollIntoView().run();
  editor?.view.focus();
}
