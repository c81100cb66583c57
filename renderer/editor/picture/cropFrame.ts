import type { Crop } from '../../../issue/text/picture.ts';

/** The edges that a handle moves: -1 is left or top, 1 right or bottom, 0 neither. */
export interface Handle {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** The smallest share of a picture that a frame may enclose, in each direction. */
const least = 0.02;

export const wholeFrame: Crop = { x: 0, y: 0, width: 1, height: 1 };

/** Returns the frame moved within the picture; all lengths are shares of the picture's. */
export function movedFrame({ x, y, width, height }: Crop, dx: number, dy: number): Crop {
  return { x: between(0, x + dx, 1 - width), y: between(0, y + dy, 1 - height), width, height };
}

/**
 * Returns the frame with the edges of a handle moved; with a ratio of width to height, in shares, the others follow.
 */
export function resizedFrame(
  frame: Crop,
  handle: Handle,
  dx: number,
  dy: number,
  ratio?: number,
): Crop {
  const across = resized(frame.x, frame.width, handle.x, dx);
  const down = resized(frame.y, frame.height, handle.y, dy);
  if (ratio === undefined) return frameOf(across, down);
  const wanted =
    handle.x === 0
      ? { width: down.length * ratio, height: down.length }
      : { width: across.length, height: across.length / ratio };
  const scale = Math.min(
    1,
    roomFor(frame.x, frame.width, handle.x) / wanted.width,
    roomFor(frame.y, frame.height, handle.y) / wanted.height,
  );
  return frameOf(
    anchored(frame.x, frame.width, handle.x, wanted.width * scale),
    anchored(frame.y, frame.height, handle.y, wanted.height * scale),
  );
}

/** Returns a frame of that ratio around the same middle, as wide as possible up to the frame's width. */
export function frameWithRatio({ x, y, width, height }: Crop, ratio: number): Crop {
  const wide = Math.min(width, ratio);
  const high = wide / ratio;
  return {
    x: between(0, x + (width - wide) / 2, 1 - wide),
    y: between(0, y + (height - high) / 2, 1 - high),
    width: wide,
    height: high,
  };
}

interface Stretch {
  readonly start: number;
  readonly length: number;
}

function frameOf(across: Stretch, down: Stretch): Crop {
  return { x: across.start, y: down.start, width: across.length, height: down.length };
}

function resized(start: number, length: number, side: -1 | 0 | 1, by: number): Stretch {
  const end = start + length;
  if (side === 0) return { start, length };
  if (side === 1) return { start, length: between(start + least, end + by, 1) - start };
  const moved = between(0, start + by, end - least);
  return { start: moved, length: end - moved };
}

/** Returns the length that is possible if the opposite edge, or the middle, stays. */
function roomFor(start: number, length: number, side: -1 | 0 | 1): number {
  const middle = start + length / 2;
  if (side === 0) return 2 * Math.min(middle, 1 - middle);
  return side === 1 ? 1 - start : start + length;
}

function anchored(start: number, before: number, side: -1 | 0 | 1, length: number): Stretch {
  if (side === 0) return { start: start + (before - length) / 2, length };
  return { start: side === 1 ? start : start + before - length, length };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
