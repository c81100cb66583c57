import { useCallback, useEffect, useState } from 'react';
import type { FindRequest } from './FindBar.tsx';

export interface Find {
  /** What was asked for last, until the bar is closed. */
  readonly request: FindRequest | undefined;
  readonly open: (withReplace: boolean) => void;
  readonly close: () => void;
}

/** Mod+F opens the find bar, with Alt (or Ctrl+H) the one that also replaces. */
export function useFind(): Find {
  const [request, setRequest] = useState<FindRequest>();
  const open = useCallback((withReplace: boolean) => {
    setRequest((before) => ({
      times: (before?.times ?? 0) + 1,
      withReplace: withReplace || (before?.withReplace ?? false),
    }));
  }, []);
  const close = useCallback(() => {
    setRequest(undefined);
  }, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isFind = event.code === 'KeyF' && (event.metaKey || event.ctrlKey) && !event.shiftKey;
      const isReplace = event.code === 'KeyH' && event.ctrlKey && !event.metaKey;
      if ((!isFind && !isReplace) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open(isReplace || event.altKey);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [open]);
  return { request, open, close };
}
