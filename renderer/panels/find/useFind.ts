import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommands } from '../../commands/useCommands.ts';
import type { FindRequest } from './FindBar.tsx';

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
    {
      id: 'text.find',
      name: ({ writing }) => writing.find.search,
      keywords: ['search'],
      shortcut: 'Mod-f',
      run: () => {
        open(false);
      },
    },
    {
      id: 'text.replace',
      name: ({ writing }) => writing.find.title,
      keywords: ['search'],
      shortcut: 'Mod-Shift-h',
      run: () => {
        open(true);
      },
    },
  ]);
  const close = useCallback(() => {
    setRequest(undefined);
  }, []);
  return { request, close };
}
