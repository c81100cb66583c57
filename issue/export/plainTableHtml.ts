import type { PieceOf } from '../text/piece.ts';
import { joinHtml, markup, noHtml, type Html } from './markup.ts';
import { writeInlines, type InlineWriter } from './writeInlines.ts';

/** Returns a data table without styles, on one line. */
export function plainTableHtml(
  { table, caption }: PieceOf<'table'>,
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

/** Returns a table that cannot be drawn as a list: an item for each row, its cells separated by dots. */
export function rowsHtml({ table, caption }: PieceOf<'table'>, inlines: InlineWriter<Html>): Html {
  const rows = table.rows.map((row) =>
    row.map((cell) => writeInlines(cell, inlines)).filter(({ text }) => text !== ''),
  );
  const head = table.hasHeader ? rows[0] : undefined;
  const items = rows.slice(head ? 1 : 0).map(([first = noHtml, ...others]) => {
    const name = first.text === '' ? noHtml : markup`<strong>${first}</strong>`;
    return markup`<li><p>${joinHtml([name, ...others], ' · ')}</p></li>`;
  });
  const above = writeInlines(caption, inlines);
  return joinHtml([
    above.text === '' ? noHtml : markup`<p><em>${above}</em></p>`,
    head ? markup`<p><strong>${joinHtml(head, ' · ')}</strong></p>` : noHtml,
    items.length === 0 ? noHtml : markup`<ul>${joinHtml(items)}</ul>`,
  ]);
}
