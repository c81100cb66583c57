import { blockPieces } from './blocks/allBlocks.ts';
import type { Issue } from './issue.ts';
import { layoutOf, type Publication, publicationFor } from './publication.ts';
import { textContext } from './counting/countIssue.ts';
import { needsNoCredit } from './text/licence.ts';
import { plainText } from './text/plainText.ts';
import { allPieces } from './text/walkPieces.ts';

/** A picture that an issue shows, with whose it is. */
export interface PictureCredit {
  readonly asset: string;
  readonly blockId: string;
  readonly alt: string;
  /** As readers see it, without formatting. */
  readonly credit: string;
  readonly licence: string;
  /** True if neither a credit nor the licence says whose it is. */
  readonly isOpen: boolean;
}

/** Returns the pictures that an issue shows, in reading order. */
export function pictureCredits(issue: Issue, publication: Publication): PictureCredit[] {
  const layout = layoutOf(publicationFor(issue, publication));
  const context = textContext(issue, publication, { words: 0, minutes: 0 });
  return issue.blocks.flatMap((block) =>
    allPieces(blockPieces(block, layout)).flatMap((piece): PictureCredit[] => {
      if (piece.kind !== 'figure' || piece.figure.picture.asset === '') return [];
      const { asset, alt, licence = '' } = piece.figure.picture;
      const credit = plainText(piece.figure.credit, context).trim();
      const isOpen = credit === '' && !needsNoCredit(licence);
      return [{ asset, blockId: block.id, alt, credit, licence, isOpen }];
    }),
  );
}

/** Returns the text of a cell with an apostrophe before what a spreadsheet would run as a formula. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
