import { blockPieces, type Block } from '../../../issue/blocks/allBlocks.ts';
import { countIssue, textContext, type Counts } from '../../../issue/counting/countIssue.ts';
import { layoutOf, type Publication } from '../../../issue/publication.ts';
import type { TextContext } from '../../../issue/text/context.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import type { Piece } from '../../../issue/text/piece.ts';
import { plainText } from '../../../issue/text/plainText.ts';
import { allPieces, linksIn, textsOf } from '../../../issue/text/walkPieces.ts';

/** Counts only when a token asks how long the issue is: segmenting a big text takes memory that is freed late. */
export function contextOf(blocks: readonly Block[], publication: Publication): TextContext {
  const issue = { blocks };
  let known: Counts | undefined;
  const counts = () => (known ??= countIssue(issue, publication));
  return {
    ...textContext(issue, publication, { words: 0, minutes: 0 }),
    get words() {
      return counts().words;
    },
    get minutes() {
      return counts().minutes;
    },
  };
}

/** Returns the first words of a block, by which the author recognises it; `context` is that of its issue. */
export function firstWords(block: Block, publication: Publication, context: TextContext): string {
  if (block.type === 'masthead' && block.title !== '') return block.title;
  const layout = layoutOf(publication);
  for (const piece of blockPieces(block, layout)) {
    const content = contentOf(piece);
    if (content.length === 0) continue;
    const emoji = piece.kind === 'heading' ? `${piece.emoji} ` : '';
    return (emoji + plainText(content, context)).trim().slice(0, 90);
  }
  return '';
}

function contentOf(piece: Piece): RichText {
  if (piece.kind === 'quote') return piece.quote.content;
  return 'content' in piece ? piece.content : [];
}

/** Returns a block's lines as readers see them, then its addresses; `context` is that of its issue. */
export function linesOfBlock(
  block: Block,
  publication: Publication,
  context: TextContext,
): readonly string[] {
  const pieces = blockPieces(block, layoutOf(publication));
  const lines = allPieces(pieces).flatMap((piece) => textsOf(piece, publication.language));
  return [
    ...lines.map((line) => plainText(line, context)),
    ...linksIn(pieces, publication.language),
  ].filter((line) => line !== '');
}
