import { readColophon, type ReadIssue } from '../readColophon.ts';
import { readOwnHtml } from './readOwnHtml.ts';
import { readOwnMarkdown } from './readOwnMarkdown.ts';

export interface OwnIssue extends ReadIssue {
  /** BCP 47 tag. */
  readonly language: string;
}

/**
 * Returns the issue of one of our exports, exactly as it was (see `canonicalIssue`); undefined for any other text, and
 * if changes to it have made its pieces differ from those in its colophon.
 */
export function readOwnExport(text: string, newId: () => string): OwnIssue | undefined {
  try {
    const own = readOwnHtml(text) ?? readOwnMarkdown(text);
    if (!own) return undefined;
    const { colophon, parts, inbox } = own;
    const read = readColophon(colophon, parts, inbox, newId);
    return read && { ...read, language: colophon.language };
  } catch {
    // Not our own output, whatever it claims.
    return undefined;
  }
}
