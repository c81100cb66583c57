import { blockPieces } from '../../blocks/allBlocks.ts';
import { linesFromHtml } from '../../import/html/linesFromHtml.ts';
import { readColophon, type ReadIssue } from '../readColophon.ts';
import { sealedColophon } from '../carrier.ts';
import { parseColophon } from '../notation.ts';
import { readOwnHtml, type OwnExport } from './readOwnHtml.ts';
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
    const sealed = readSealed(text);
    const own = sealed ?? readOwnHtml(text) ?? readOwnMarkdown(text);
    if (!own) return undefined;
    const { colophon, parts, inbox, embedded, around: leftOut = [] } = own;
    const read = readColophon(colophon, parts, inbox, newId);
    if (!read || (sealed && isEmpty(read) && linesFromHtml(text).lines.length > 0))
      return undefined;
    return { ...read, language: colophon.language, embedded, leftOut };
  } catch {
    // Not our own output, whatever it claims.
    return undefined;
  }
}

/** True for an issue that shows nothing: the seal of a text that does is none of ours. */
function isEmpty({ blocks }: ReadIssue): boolean {
  const shown = blocks.flatMap((block) => blockPieces(block, { language: '', publication: '' }));
  return shown.every(({ kind }) => kind === 'rule');
}

/** Reads a file whose colophon has all of the issue. */
function readSealed(file: string): OwnExport | undefined {
  const colophon = parseColophon(sealedColophon(file.replaceAll('\r\n', '\n')) ?? '');
  const parts = colophon?.blocks.map((block) => ({ ...block, shown: [] }));
  return colophon && parts && { colophon, parts, inbox: undefined };
}
