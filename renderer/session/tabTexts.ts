import { z } from 'zod';
import { desk, DeskFault } from './deskClient.ts';

/**
 * The last net: texts that the desk could not take, kept in the page's own store. It holds some five megabytes, and
 * belongs to the address that the page came from.
 */
const prefix = 'setzkasten.unsaved.';

const tabText = z.object({
  /** The library's name, as the page knows no paths. */
  library: z.string(),
  id: z.string(),
  /** The revision that the text was written over. */
  base: z.string(),
  text: z.string(),
  /** In ms since 1970. */
  time: z.number(),
});
export type TabText = z.infer<typeof tabText>;

/** Keeps a session's text, in the place of an earlier one. Says whether there was room. */
export function keepInTab(session: string, text: TabText): boolean {
  try {
    localStorage.setItem(`${prefix}${session}`, JSON.stringify(text));
    return true;
  } catch {
    return false;
  }
}

export function forgetInTab(session: string): void {
  try {
    localStorage.removeItem(`${prefix}${session}`);
  } catch {
    // Where a page may keep nothing, there is nothing to forget.
  }
}

/** Hands the texts of a library to the desk's journal, which offers them like any other. What it does not take stays. */
export async function handOverTabTexts(library: string): Promise<void> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  for (const key of keys) {
    const kept = readTabText(localStorage.getItem(key) ?? '');
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

function readTabText(json: string): TabText | undefined {
  try {
    return tabText.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}
