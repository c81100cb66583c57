import { numberText } from '../../locale/numberText.ts';
import { barExtents } from '../../text/barExtents.ts';
import type { ChartContent } from '../../text/chart.ts';
import type { Bar } from '../../text/piece.ts';
import { chartPictures, type ChartPictures, type Drawing } from '../chartPictures.ts';
import { chartLines } from '../chartText.ts';
import { joinHtml, markup, type Html, noHtml } from '../markup.ts';
import type { EmailContext } from './emailContext.ts';
import { imageHtml } from './figureHtml.ts';

/** Returns a chart's picture with its description, another one in dark mode; a chart that cannot be drawn is its data. */
export function chartHtml(chart: ChartContent, context: EmailContext): Html {
  const { rendering } = context;
  const pictures = chartPictures(chart, rendering.publication);
  const inside = pictures ? pictureHtml(pictures, context) : dataHtml(chart, context);
  return markup`<div style="margin:${context.above}px 0px 0px">${inside}</div>`;
}

function pictureHtml(
  { light, dark, description: alt }: ChartPictures,
  { rendering, look }: EmailContext,
): Html {
  const sizeOf = ({ name: asset, width, height }: Drawing) => ({ asset, width, height });
  const picture = { ...sizeOf(light), alt, dark: sizeOf(dark) };
  const addressOf = (name: string) =>
    rendering.pictureAddress(name, name === light.name ? light : dark);
  // The inner element tells it from a figure when the mail is imported again.
  return markup`<div>${imageHtml(picture, addressOf, undefined, look)}</div>`;
}

function dataHtml(chart: ChartContent, { rendering }: EmailContext): Html {
  const lines = chartLines(chart, rendering.publication).map((line) => markup`${line}`);
  return joinHtml(lines, '<br>');
}

const low = 'font-size:14px;line-height:14px';

/**
 * Returns bars drawn with table cells, so that they show with pictures off; the text before each gives its name and
 * value, which is all that a screen reader reads.
 */
export function barsHtml(
  bars: readonly Bar[],
  unit: string,
  { rendering, look, above }: EmailContext,
): Html {
  const extents = barExtents(bars);
  const { accent } = look.colours;
  const rows = bars.map(({ label, value }, index) => {
    const { start, length } = extents[index] ?? { start: 0, length: 1 };
    const figure = `${numberText(value, rendering.context.language)} ${unit}`.trim();
    const width = start + length;
    // Outlook makes an empty cell one line high, regardless of its neighbour.
    const before =
      start > 0
        ? markup`<td width="${Math.round((start / width) * 100)}%" style="${low}">&nbsp;</td>`
        : noHtml;
    return markup`<p style="margin:0 0 4px;font-size:15px;line-height:1.35">${label} <b>${figure}</b></p><table role="presentation" width="${width}%" cellpadding="0" cellspacing="0" style="margin:0 0 12px"><tr>${before}<td${look.hook('bar')} bgcolor="${accent}" height="14" style="${low};background:${accent}">&nbsp;</td></tr></table>`;
  });
  return markup`<div style="margin:${above}px 0px 0px">${joinHtml(rows)}</div>`;
}
