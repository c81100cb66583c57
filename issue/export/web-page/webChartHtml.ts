import { labelsOf } from '../../language/labels.ts';
import type { ChartContent } from '../../text/chart.ts';
import { chartPictures } from '../chartPictures.ts';
import { chartWords } from '../chartText.ts';
import { joinHtml, markup, noHtml, type Html } from '../markup.ts';
import type { WebContext } from './webContext.ts';
import { webTableHtml } from './webTableHtml.ts';

/**
 * Returns a chart as a picture, light or dark like the page, with its data below as a table that can be opened: one
 * element, by whose class an import knows it.
 */
export function webChartHtml(chart: ChartContent, context: WebContext): Html {
  const { rendering } = context;
  const pictures = chartPictures(chart, rendering.publication);
  const said = chartWords(chart, pictures, rendering.publication);
  const { title, source, note, description: words } = said;
  const table = webTableHtml({ kind: 'table', table: said.table, caption: [] }, context);
  if (!pictures) {
    const lines = [words, note, source]
      .filter(Boolean)
      .map((line) => markup`<p class="quiet">${line}</p>`);
    return markup`<div class="chart">${title === '' ? noHtml : markup`<p><b>${title}</b></p>`}${table}${joinHtml(lines)}</div>`;
  }
  const { light, dark, description } = pictures;
  const image = markup`<img src="${rendering.pictureAddress(light.name, light)}" alt="${description}" width="${light.width}" height="${light.height}">`;
  const forDark = markup`<source srcset="${rendering.pictureAddress(dark.name, dark)}" media="(prefers-color-scheme: dark)">`;
  return markup`<div class="chart"><figure><picture>${forDark}${image}</picture></figure><details class="behind"><summary>${labelsOf(rendering.publication).chartData}</summary>${table}</details></div>`;
}
