import { labelsFor } from '../../language/labels.ts';
import type { ChartContent } from '../../text/chart.ts';
import { chartPictures } from '../chartPictures.ts';
import { chartWords } from '../chartText.ts';
import { joinHtml, markup, noHtml, type Html } from '../markup.ts';
import type { Rendering } from '../rendering.ts';

/** Returns a chart as a picture, light or dark like the page, with its data below as a table that can be opened. */
export function webChartHtml(chart: ChartContent, rendering: Rendering): Html {
  const { language } = rendering.context;
  const pictures = chartPictures(chart, rendering.publication);
  const { title, rows, source, note, description: words } = chartWords(chart, pictures, language);
  const table = tableHtml(rows);
  if (!pictures) {
    const lines = [words, note, source]
      .filter(Boolean)
      .map((line) => markup`<p class="quiet">${line}</p>`);
    return markup`${title === '' ? noHtml : markup`<p><b>${title}</b></p>`}${table}${joinHtml(lines)}`;
  }
  const { light, dark, description } = pictures;
  const image = markup`<img src="${rendering.pictureAddress(light.name, light)}" alt="${description}" width="${light.width}" height="${light.height}">`;
  const forDark = markup`<source srcset="${rendering.pictureAddress(dark.name, dark)}" media="(prefers-color-scheme: dark)">`;
  return markup`<figure><picture>${forDark}${image}</picture></figure><details class="behind"><summary>${labelsFor(language).chartData}</summary>${table}</details>`;
}

/** The first row and the first column are headers. */
function tableHtml([head = [], ...rows]: readonly (readonly string[])[]): Html {
  const heads = head.map((cell) => markup`<th scope="col">${cell}</th>`);
  const lines = rows.map(([name = '', ...cells]) => {
    const values = cells.map((cell) => markup`<td>${cell}</td>`);
    return markup`<tr><th scope="row">${name}</th>${joinHtml(values)}</tr>`;
  });
  return markup`<div class="wide"><table class="numbers"><thead><tr>${joinHtml(heads)}</tr></thead><tbody>${joinHtml(lines)}</tbody></table></div>`;
}
