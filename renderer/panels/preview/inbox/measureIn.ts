import type { MeasureIn } from './inboxRow.ts';

const context = document.createElement('canvas').getContext('2d');

/** Measures text as the page renders it: in the first of the fonts that is installed. */
export const measureIn: MeasureIn =
  (fonts, { size, weight }) =>
  (text) => {
    if (!context) return 0;
    context.font = `${String(weight)} ${String(size)}px ${fonts}`;
    return context.measureText(text).width;
  };
