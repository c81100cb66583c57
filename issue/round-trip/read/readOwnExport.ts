import { readColophon, type ReadIssue } from '../readColophon.ts';
import { sealedColophon } from '../embeddedColophon.ts';
import { parseColophon } from '../colophon.ts';
import { beyondSeal } from './beyondSeal.ts';
import type { OwnExport } from './ownExport.ts';
import { readOwnHtml } from './readOwnHtml.ts';
import { readOwnMarkdown } from './readOwnMarkdown.ts';

export interface OwnIssue extends ReadIssue {
  /** BCP 47 tag. */
  readonly language: string;
  /** The addresses of the pictures within the file, by the names under which the issue shows them. */
  readonly embedded?: ReadonlyMap<string, string> | undefined;
  /** Words of the file that are no part of the issue. */
  readonly leftOut: readonly string[];
}

/**
 * Returns the issue of one of our exports, exactly as it was (see `canonicalIssue`); undefined for any other text, and
 * if changes to it have made its pieces differ from those in its colophon.
 */
export function readOwnExport(text: string, newId: () => string): OwnIssue | undefined {
  try {
    const written = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const sealed = readSealed(written);
    const own = sealed ?? readOwnHtml(text) ?? readOwnMarkdown(written);
    if (!own) return undefined;
    const { colophon, parts, inbox, embedded, around = [] } = own;
    const { language } = colophon;
    const read = readColophon(colophon, parts, inbox, newId);
    const leftOut = read && sealed ? beyondSeal(written, read.blocks, language) : around;
    return read && leftOut && { ...read, language, embedded, leftOut };
  } catch {
    // Not our own output, whatever it claims.
    return undefined;
  }
}

/** Reads a file whose colophon has all of the issue. */
function readSealed(file: string): OwnExport | undefined {
  const colophon = parseColophon(sealedColophon(file) ?? '');
  const parts = colophon?.blocks.map((block) => ({ ...block, shown: [] }));
  return colophon && parts && { colophon, parts, inbox: undefined };
}
