import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommands } from '../../commands/useCommands.ts';
import type { FindRequest } from './FindBar.tsx';
import { command } from '../../commands/commandList.ts';

export interface Find {
  /** What was asked for last, until the bar is closed. */
  readonly request: FindRequest | undefined;
  readonly close: () => void;
}

/** Offers the commands that open the find bar, with and without what replaces. */
export function useFind(): Find {
  const [request, setRequest] = useState<FindRequest>();
  const open = (withReplace: boolean) => {
    // What is typed right after the shortcut must not go into the text.
    flushSync(() => {
      setRequest((before) => ({ withReplace: withReplace || (before?.withReplace ?? false) }));
    });
  };
  useCommands(() => [
    command('text.find', {
      run: () => {
        open(false);
      },
    }),
    command('text.replace', {
      run: () => {
        open(true);
      },
    }),
  ]);
  const close = useCallback(() => {
    setRequest(undefined);
  }, []);
  return { request, close };
}
