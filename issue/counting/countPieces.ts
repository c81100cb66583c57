import type { TextContext } from '../text/context.ts';
import { richText, type RichText } from '../text/inline.ts';
import type { Piece } from '../text/piece.ts';
import { plainText } from '../text/plainText.ts';
import { textsOf } from '../text/walkPieces.ts';
import { numberText } from '../locale/numberText.ts';
import { countWords, type TextCount } from './countWords.ts';

/** Words, characters and pictures of part of the issue. */
export interface Count extends TextCount {
  /** The words in captions and credits. */
  readonly captionWords: number;
  readonly pictures: number;
}

export const nothing: Count = { words: 0, characters: 0, captionWords: 0, pictures: 0 };

/** Returns the sum of several counts. */
export function addCounts(counts: Iterable<Count>): Count {
  let { words, characters, captionWords, pictures } = nothing;
  for (const count of counts) {
    words += count.words;
    characters += count.characters;
    captionWords += count.captionWords;
    pictures += count.pictures;
  }
  return { words, characters, captionWords, pictures };
}

/** What the count of tokens depends on: a date has three words, and each number one, whatever its value. */
export type CountContext = Omit<TextContext, 'words' | 'minutes'>;

/** Counts pieces as readers see them: link text counts, addresses and alt texts do not. */
export function countPieces(pieces: readonly Piece[], context: CountContext): Count {
  return addCounts(pieces.map((piece) => countPiece(piece, context)));
}

function countPiece(piece: Piece, context: CountContext): Count {
  const count = (text: RichText) => countRichText(text, context);
  switch (piece.kind) {
    case 'heading':
      return addCounts([count(richText(piece.emoji)), count(piece.content)]);
    case 'figure': {
      const words = addCounts([count(piece.figure.caption), count(piece.figure.credit)]);
      const pictures = piece.figure.picture.asset === '' ? 0 : 1;
      return { ...words, captionWords: words.words, pictures };
    }
    case 'chart':
      return { ...nothing, pictures: 1 };
    case 'bars':
      return addCounts(
        piece.bars.map(({ label, value }) =>
          count(richText(`${label} ${numberText(value, context.language)} ${piece.unit}`)),
        ),
      );
    case 'box':
      return countPieces(piece.pieces, context);
    default:
      return addCounts(textsOf(piece, context.language).map(count));
  }
}

const known = new WeakMap<RichText, Count>();

/** Counts running text. Texts are never changed in place, so each is counted once, unless it contains a token. */
function countRichText(text: RichText, context: CountContext): Count {
  if (text.some((inline) => typeof inline === 'object' && 'token' in inline))
    return fresh(text, context);
  let count = known.get(text);
  if (!count) known.set(text, (count = fresh(text, context)));
  return count;
}

function fresh(text: RichText, context: CountContext): Count {
  const shown = plainText(text, { ...context, words: 1, minutes: 1 });
  return { ...countWords(shown), captionWords: 0, pictures: 0 };
}
