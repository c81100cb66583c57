import type { Piece } from '../text/piece.ts';
import { joinHtml, markup, noHtml, type Html } from './markup.ts';
import { writeInlines, type InlineWriter } from './writeInlines.ts';

/** Returns a data table without styles, on one line. */
export function plainTableHtml(
  { table, caption }: Extract<Piece, { kind: 'table' }>,
  inlines: InlineWriter<Html>,
): Html {
  const rows = table.rows.map((row, index) => {
    const isHeader = table.hasHeader && index === 0;
    const cells = row.map((cell) => {
      const words = writeInlines(cell, inlines);
      return isHeader ? markup`<th scope="col">${words}</th>` : markup`<td>${words}</td>`;
    });
    return markup`<tr>${joinHtml(cells)}</tr>`;
  });
  const above = writeInlines(caption, inlines);
  const title = above.text === '' ? noHtml : markup`<caption>${above}</caption>`;
  return markup`<table>${title}<tbody>${joinHtml(rows)}</tbody></table>`;
}
