import type { ReadyPicture } from './picture.ts';
import { runInThread } from './runInThread.ts';

/**
 * Draws an SVG of `drawChart` as a PNG at twice its size: the same bytes on every machine. Throws if the drawing is too
 * large.
 */
export async function drawPng(svg: string): Promise<ReadyPicture> {
  const bytes = new TextEncoder().encode(svg);
  const drawn = await runInThread({ bytes, kind: 'svg', maxWidth: Infinity, form: 'png' }, {});
  if (drawn.outcome === 'refused') throw new Error(`The chart is not drawn: ${drawn.why.reason}`);
  return drawn;
}
