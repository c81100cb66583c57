import { blockPieces, type Block } from '../../blocks/allBlocks.ts';
import { linkName, withLinkNames } from '../../export/linkNames.ts';
import { linesAsWritten } from '../../import/readLines.ts';
import { labelsFor } from '../../language/labels.ts';
import { localeOf } from '../../locale/localeOf.ts';
import { textOf } from '../../text/richText.ts';
import { allPieces, textsOf } from '../../text/walkPieces.ts';
import { lineTexts } from '../../import/lines/changeLine.ts';

/** Words of letters: numbers are also tokens' values. */
const word = /\p{L}+/gu;
const longestWord = 120;

/**
 * Returns the lines of a sealed text with words that its issue does not have, as nobody may have put them there but who made
 * the seal; undefined if most of the text is such.
 */
export function beyondSeal(
  html: string,
  blocks: readonly Block[],
  language: string,
): readonly string[] | undefined {
  const known = wordsOf(blocks, language);
  const { lines: shown, leftOut, preheader } = linesAsWritten(html, 'html', [], {});
  const texts = shown.flatMap((line) => {
    const image = line.kind === 'image' ? [line.picture.alt] : [];
    return [...lineTexts(line).map(textOf), ...image];
  });
  const lines = [...texts, ...leftOut, preheader];
  let written = 0;
  let missing = 0;
  const beyond = lines.filter((line) => {
    const words = wordsIn(line);
    const others = words.filter((one) => !isKnown(one, known));
    written += words.length;
    missing += others.length;
    return others.length > 0;
  });
  return missing * 2 > written ? undefined : beyond;
}

/** True also for several such words that are one in the text, where a token's value is beside letters. */
function isKnown(written: string, known: ReadonlySet<string>): boolean {
  if (known.has(written)) return true;
  if (written.length > longestWord) return false;
  const reached = [0];
  for (let to = 1; to <= written.length; to += 1)
    if (reached.some((from) => known.has(written.slice(from, to)))) reached.push(to);
  return reached.at(-1) === written.length;
}

/** Returns every word that the issue, as any output shows it, can have. */
function wordsOf(blocks: readonly Block[], language: string): ReadonlySet<string> {
  const { months, weekdays, weekdaysAlone, week } = localeOf(language);
  const naming = { language, sourceNames: {} };
  const pieces = withLinkNames(
    blocks.flatMap((block) => blockPieces(block, { language, publication: '' })),
    (typed) => linkName(typed, naming),
  );
  const shown = allPieces(pieces).flatMap((piece) => textsOf(piece, language).map(textOf));
  const names = [...months, ...weekdays, ...weekdaysAlone, week];
  const fields = JSON.stringify([blocks, labelsFor(language)]);
  return new Set([...shown, ...names, fields.replace(/\\./g, ' ')].flatMap(wordsIn));
}

function wordsIn(text: string): string[] {
  // Soft hyphens and guards are within words.
  return (
    text
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .match(word) ?? []
  );
}
