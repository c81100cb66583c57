import { contentHash } from '../files/contentHash.ts';
import { madeFile } from './madeFiles.ts';
import type { ReadyPicture } from './picture.ts';
import { runInThread } from './runInThread.ts';

/**
 * Draws an SVG of `drawChart` as a PNG at twice its size: the same bytes on every machine. Throws if the drawing is too
 * large.
 */
export async function drawPng(svg: string): Promise<ReadyPicture> {
  const bytes = new TextEncoder().encode(withSingleEmojis(svg));
  const drawn = await runInThread({ bytes, kind: 'svg', maxWidth: Infinity, form: 'png' }, {});
  if (drawn.outcome === 'refused') throw new Error(`The chart is not drawn: ${drawn.why.reason}`);
  return drawn;
}

const emojiSequence =
  /(\p{Regional_Indicator}|\p{Extended_Pictographic})(?:[\u{FE0F}\u{20E3}]|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{200D}\p{Extended_Pictographic})+/gu;

/**
 * Returns a drawing with the first character of each emoji: the font has none, and the renderer puts the boxes of a
 * sequence over the letters that follow.
 */
function withSingleEmojis(svg: string): string {
  return svg.replaceAll(emojiSequence, '$1');
}

/** Returns the file of `drawPng`, drawn once: preview, check and exports show the same charts. */
export async function drawnPng(svg: string): Promise<Uint8Array> {
  const made = await madeFile(`drawn ${contentHash(svg)}`, () => drawPng(svg));
  if (!made || made.bytes === 'same') throw new Error('The chart is not drawn.');
  return made.bytes;
}
