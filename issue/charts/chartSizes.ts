import type { DrawnChart } from './drawChart.ts';

/** Charts are drawn smaller than shown, so that their texts stay legible on a phone. */
const enlargement = 1.15;
/** The margins of a mail's text, left and right together, in px. */
const margins = 40;

/** Returns the widths at which a chart is drawn and shown in a mail of that width, in px. */
export function chartSizes(mailWidth: number): { readonly drawn: number; readonly shown: number } {
  const shown = mailWidth - margins;
  return { shown, drawn: Math.min(1600, Math.max(320, Math.round(shown / enlargement))) };
}

/** Returns a drawing at the width at which it is shown, with the same content. */
export function atWidth({ svg, width, height }: DrawnChart, shown: number): DrawnChart {
  const tall = Math.round((height * shown) / width);
  const size = `width="${String(shown)}" height="${String(tall)}" preserveAspectRatio="none"`;
  return { svg: svg.replace(/width="\d+" height="\d+"/, size), width: shown, height: tall };
}
