/** Asked when the window is about to close; they show what is not on disk. */
const guards = new Set<() => void>();

/** Keeps the window from closing without a question, until the returned function is called; `onAsked` shows why. */
export function keepOpen(onAsked: () => void): () => void {
  guards.add(onAsked);
  return () => {
    guards.delete(onAsked);
  };
}

/** Whether nothing but the issue may be unsaved; shows what is. */
export function mayClose(): boolean {
  for (const ask of guards) ask();
  return guards.size === 0;
}
