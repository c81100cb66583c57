const running = new Map<string, Promise<unknown>>();

/** Runs `work` after all earlier work on the same path has settled. */
export function inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
  const before = running.get(path) ?? Promise.resolve();
  const mine = before.then(work, work);
  running.set(path, mine);
  const leave = () => {
    if (running.get(path) === mine) running.delete(path);
  };
  mine.then(leave, leave);
  return mine;
}

/** Resolves once no writes are pending. */
export async function allTurnsOver(): Promise<void> {
  while (running.size > 0) await Promise.allSettled(running.values());
}
