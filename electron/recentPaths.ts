import { app } from 'electron';
import type { Preferences } from './preferences.ts';

/** Number of paths in the menu. */
const mostRecent = 10;

/** Puts a path before the others; the system's own lists, in the dock and the task bar, get it, too. */
export function addRecent(kept: Preferences['recent'], path: string): void {
  app.addRecentDocument(path);
  kept.set([path, ...kept.get().filter((other) => other !== path)].slice(0, mostRecent));
}

/** Empties all lists. */
export function clearRecent(kept: Preferences['recent']): void {
  app.clearRecentDocuments();
  kept.set([]);
}
