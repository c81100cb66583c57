import { readColophon, type ReadIssue } from '../readColophon.ts';
import { readOwnHtml } from './readOwnHtml.ts';
import { readOwnMarkdown } from './readOwnMarkdown.ts';

export interface OwnIssue extends ReadIssue {
  /** BCP 47 tag. */
  readonly language: string;
}

/**
 * The issue of which a text is an export of ours, exactly as it was (see `canonicalIssue`); undefined for any other text,
 * and for one that was changed so much that its pieces are not those that its colophon tells of.
 */
export function readOwnExport(text: string, newId: () => string): OwnIssue | undefined {
  try {
    const own = readOwnHtml(text) ?? readOwnMarkdown(text);
    if (!own) return undefined;
    const { colophon, parts, inbox } = own;
    const read = readColophon(colophon, parts, inbox, newId);
    return read && { ...read, language: colophon.language };
  } catch {
    // Not what we wrote, whatever it says of itself.
    return undefined;
  }
}
