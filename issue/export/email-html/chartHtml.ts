import type { ChartContent } from '../../text/chart.ts';
import { chartPictures, type ChartPictures, type Drawing } from '../chartPictures.ts';
import { chartLines } from '../chartText.ts';
import { joinHtml, markup, type Html } from '../markup.ts';
import type { EmailContext } from './emailContext.ts';
import { imageHtml } from './imageHtml.ts';

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
