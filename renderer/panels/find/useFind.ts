import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommands } from '../../commands/useCommands.ts';
import type { FindRequest } from './FindBar.tsx';
import { command } from '../../commands/commandList.ts';

export interface Find {
  /** The last request, until the bar is closed. */
  readonly request: FindRequest | undefined;
  readonly close: () => void;
}

/** Registers the commands that open the find bar, with and without replacing. */
export function useFind(): Find {
  const [request, setRequest] = useState<FindRequest>();
  const open = (withReplace: boolean) => {
    // Render synchronously, so that the next keystroke does not land in the text.
    flushSync(() => {
      setRequest((before) => ({ withReplace: withReplace || (before?.withReplace ?? false) }));
    });
  };
  useCommands(() => [
    command('text.find', { run: () => open(false) }),
    command('text.replace', { run: () => open(true) }),
  ]);
  const close = useCallback(() => setRequest(undefined), []);
  return { request, close };
}
