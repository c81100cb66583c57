import { contentHash } from '../files/contentHash.ts';
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

/** What was drawn in this process, or is being drawn, the latest last: preview, check and exports show the same charts. */
const drawn = new Map<string, Promise<Uint8Array>>();
/** Most that are remembered: those of one issue, light and dark. */
const mostDrawn = 24;

/** Returns the file of `drawPng`, drawn once. */
export function drawnPng(svg: string): Promise<Uint8Array> {
  const key = contentHash(new TextEncoder().encode(svg));
  const known = drawn.get(key);
  if (known) return known;
  const file = drawPng(svg).then(({ bytes }) => bytes);
  file.catch(() => drawn.delete(key));
  const [oldest] = drawn.keys();
  if (oldest !== undefined && drawn.size >= mostDrawn) drawn.delete(oldest);
  drawn.set(key, file);
  return file;
}
