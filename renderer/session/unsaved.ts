import { listenIn } from '../store/store.ts';

/** Called when the window is about to close; they show what is unsaved. */
const guards = new Set<() => void>();

/** Blocks closing the window until the returned function is called; `onAsked` shows why. */
export function keepOpen(onAsked: () => void): () => void {
  return listenIn(guards, onAsked);
}

/** Shows any unsaved input outside the issue. True if there is none. */
export function mayClose(): boolean {
  for (const ask of guards) ask();
  return guards.size === 0;
}
