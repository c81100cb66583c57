import { useLayoutEffect, type ReactNode } from 'react';
import { LazyPart } from '../ui/LazyPart.tsx';
import { withKeysHeld } from './keysAhead.ts';

/** Loads dialogs and bars when they are first shown. Keystrokes while they load do not go into the text. */
export function LazyDialog({ children }: { readonly children: ReactNode }) {
  return <LazyPart fallback={<KeysHeld />}>{children}</LazyPart>;
}

function KeysHeld() {
  useLayoutEffect(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    void withKeysHeld(() => promise);
    return () => resolve();
  }, []);
  return null;
}
