import { blockPieces, type Block, type KnownBlock } from '../../../issue/blocks/allBlocks.ts';
import { textContext } from '../../../issue/counting/countIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import type { OnImportProgress } from '../../../issue/import/importProgress.ts';
import { picturesIn } from '../../../issue/paste/changePictures.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { TextContext } from '../../../issue/text/context.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import type { Piece } from '../../../issue/text/piece.ts';
import { plainText } from '../../../issue/text/plainText.ts';
import type { FoundNewsletter } from './FoundNewsletter.tsx';

/** Most blocks and left-out lines that are listed; the others are only counted. */
const mostShown = 200;

/** The result of an import, small enough to post from a worker to the page whatever the text's size. */
export interface PreparedImport {
  /** The text of the new issue's file. */
  readonly text: string;
  readonly found: FoundNewsletter;
  readonly blocks: Listed<ShownBlock>;
  readonly leftOut: Listed<string>;
  readonly hiddenEmails: number;
  /** The alt texts of the pictures that the issue names, by their files. */
  readonly wanted: ReadonlyMap<string, string>;
}

export interface ShownBlock {
  readonly type: KnownBlock['type'] | 'unknown';
  /** Its first words, by which the author recognises it. */
  readonly words: string;
}

/** The first entries of a list, and their total number. */
export interface Listed<Thing> {
  readonly first: readonly Thing[];
  readonly count: number;
}

/** Imports a text and summarises the result for the dialog. */
export function prepareImport(
  text: string,
  publication: Publication,
  onProgress?: OnImportProgress,
): PreparedImport {
  const { issue, found, leftOut, hiddenEmails } = importIssue(text, { publication, onProgress });
  const { blocks } = issue;
  const context = textContext({ blocks }, publication);
  const pictures = picturesIn(blocks).filter(({ asset }) => asset !== '');
  return {
    text: serialiseIssue(issue),
    found,
    blocks: listed(blocks, (block) => ({
      type: block.type,
      words: firstWords(block, publication, context),
    })),
    leftOut: listed(leftOut, (line) => line),
    hiddenEmails,
    wanted: new Map(pictures.map(({ asset, alt }) => [asset, alt])),
  };
}

function listed<From, To>(things: readonly From[], shown: (thing: From) => To): Listed<To> {
  return { first: things.slice(0, mostShown).map(shown), count: things.length };
}

function firstWords(block: Block, publication: Publication, context: TextContext): string {
  if (block.type === 'masthead' && block.title !== '') return block.title;
  const layout = { language: publication.language, publication: publication.name };
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
