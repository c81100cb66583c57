import type { MeasureIn } from './inboxRow.ts';

const context = document.createElement('canvas').getContext('2d');

/** Measures as the page draws: with the first of the fonts that this computer has. */
export const measureIn: MeasureIn =
  (fonts, { size, weight }) =>
  (text) => {
    if (!context) return 0;
    context.font = `${String(weight)} ${String(size)}px ${fonts}`;
    return context.measureText(text).width;
  };
