import { looks } from '../../issue/export/email-html/looks.ts';
import { newPublication, type Publication } from '../../issue/publication.ts';
import type { LookName } from '../../issue/theme.ts';

/** Returns a newsletter in a look, with the theme that comes with it. */
export function inLook(publication: Publication, look: LookName): Publication {
  const theme = { ...publication.theme, look, ...looks[look].theme };
  return newPublication({ ...publication, theme });
}
