import { z } from 'zod';
import { desk, DeskFault } from './deskClient.ts';
import { keep, readKept } from './pageStorage.ts';

/**
 * Last resort: texts that the desk could not store, kept in the page's local storage. It holds some five megabytes, and
 * belongs to the page's origin.
 */
const prefix = 'setzkasten.unsaved.';

const tabText = z.object({
  /** The library's name, because the page knows no paths. */
  library: z.string(),
  id: z.string(),
  /** The revision that the text was based on. */
  base: z.string(),
  text: z.string(),
  /** In ms since 1970. */
  time: z.number(),
});
export type TabText = z.infer<typeof tabText>;

/** Stores a session's text and replaces an earlier one. Returns false if there was no room. */
export function keepInTab(session: string, text: TabText): boolean {
  return keep(`${prefix}${session}`, text);
}

export function forgetInTab(session: string): void {
  keep(`${prefix}${session}`, undefined);
}

/**
 * Moves the texts of a library to the desk's journal, which offers them like any other. Texts that it does not accept
 * stay.
 */
export async function handOverTabTexts(library: string): Promise<void> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  for (const key of keys) {
    const kept = readKept(key, tabText);
    if (kept?.library !== library) continue;
    const { id, base, text, time } = kept;
    const session = key.slice(prefix.length);
    try {
      const noted = await desk['recovery.note']({ session, id, base, text, time });
      if (noted.outcome === 'kept' || noted.outcome === 'on-disk') localStorage.removeItem(key);
    } catch (error) {
      if (!(error instanceof DeskFault)) throw error;
    }
  }
}
