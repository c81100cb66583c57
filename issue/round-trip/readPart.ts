import { fullDate, isSameDateText, longDate } from '../calendar/dateText.ts';
import { readBlock, type KnownBlock, type PartType } from '../blocks/allBlocks.ts';
import type { ReadContext } from '../blocks/blockDefinition.ts';
import { findDates } from '../import/dates/findDate.ts';
import type { Piece } from '../text/piece.ts';
import { textOf } from '../text/richText.ts';
import { canonicalBlock, type CanonicalBlock } from './canonicalIssue.ts';
import { guessPiece, type GuessContext } from './guessPiece.ts';
import { unflattened, type Placement } from './placement.ts';
import { readNumber } from './readNumber.ts';
import { mapTexts, textsOf, type Shown } from './shown.ts';
import { fallbackOf } from './toolSyntax.ts';

/**
 * Returns the part as read from the output alone. Exports call this too, to find what the colophon must contain.
 * Undefined if the pieces cannot be those of such a part.
 */
export function readPart(
  type: PartType,
  pieces: readonly Shown[],
  placements: readonly Placement[],
  context: GuessContext,
): CanonicalBlock | undefined {
  const guessed = withPlacements(pieces, placements).map((piece) => guessPiece(piece, context));
  const block = readBlock(
    type,
    guessed,
    readContext(context.language, textsOf(pieces), placements),
  );
  return block && canonicalBlock(block as KnownBlock);
}

/** Returns the block that pieces show, in its canonical form, if they are known as they are. */
export function blockOf(
  type: PartType,
  pieces: readonly Piece[],
  language: string,
): CanonicalBlock | undefined {
  const block = readBlock(type, pieces, readContext(language, '', []));
  return block && canonicalBlock(block as KnownBlock);
}

/** Returns the pieces with tokens and merge tags in place of the text they show. */
function withPlacements(
  pieces: readonly Shown[],
  placements: readonly Placement[],
): readonly Shown[] {
  if (placements.length === 0) return pieces;
  let at = 0;
  return pieces.map((piece) =>
    mapTexts(piece, (text) => {
      const from = at;
      at += textOf(text).length + 1;
      const own = placements.filter((one) => one.at >= from && one.at < at);
      return own.length === 0 ? text : unflattened(text, from, own, { fallbackOf });
    }),
  );
}

function readContext(
  language: string,
  text: string,
  placements: readonly Placement[],
): ReadContext {
  return {
    language,
    dateAtEnd: (line) => {
      const found = findDates(line).at(-1);
      if (!found) return undefined;
      const { date } = found;
      const shown = [fullDate(date, language), longDate(date, language)].find((text) =>
        isSameDateText(line.slice(-text.length), text),
      );
      return shown === undefined ? undefined : { date, before: line.slice(0, -shown.length) };
    },
    numberOf: (token) => {
      const place = placements.find(({ what }) => what === token);
      const shown = place && text.slice(place.at, place.at + place.length).replace('+', '');
      return shown ? (readNumber(shown, language)?.value ?? null) : null;
    },
  };
}
