import { rewritePublication } from '../../../issue/file/rewritePublication.ts';
import type { Publication } from '../../../issue/publication.ts';

/** Returns the text of a new `publication.json`. */
export function publicationText(publication: Publication): string {
  const written = rewritePublication('', publication);
  if (written.outcome !== 'rewritten') throw new Error(written.outcome);
  return written.text;
}
