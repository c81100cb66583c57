import type { PieceOf } from '../../text/piece.ts';
import { directionOf } from '../direction.ts';
import { joinHtml, markup, noHtml, type Html } from '../markup.ts';
import { sidesOf } from '../tableText.ts';
import { writeInlines, type InlineWriter } from '../writeInlines.ts';
import type { Rendering } from '../rendering.ts';

/** The context for rendering a piece. */
export interface WebContext {
  readonly rendering: Rendering;
  readonly inlines: InlineWriter<Html>;
}

/** Returns a data table in a frame that scrolls where the table is wider than the page. */
export function webTableHtml(
  { table, caption }: PieceOf<'table'>,
  { rendering, inlines }: WebContext,
): Html {
  const { context } = rendering;
  const sides = sidesOf(table, context);
  const { attribute } = directionOf(table.rows.flat(), context.language);
  const numeric = (at: number) => (sides[at] === 'end' ? markup` class="number"` : noHtml);
  const rowOf = (row: (typeof table.rows)[number]) =>
    joinHtml(
      row.map((cell, at) => {
        const words = writeInlines(cell, inlines);
        return at === 0 && sides[0] === 'start' && row.length > 1
          ? markup`<th scope="row">${words}</th>`
          : markup`<td${numeric(at)}>${words}</td>`;
      }),
    );
  const [first = []] = table.rows;
  const head = first.map(
    (cell, at) => markup`<th scope="col"${numeric(at)}>${writeInlines(cell, inlines)}</th>`,
  );
  const header = table.hasHeader ? markup`<thead><tr>${joinHtml(head)}</tr></thead>` : noHtml;
  const rows = table.rows
    .slice(table.hasHeader ? 1 : 0)
    .map((row) => markup`<tr>${rowOf(row)}</tr>`);
  const body = rows.length > 0 ? markup`<tbody>${joinHtml(rows)}</tbody>` : noHtml;
  const words = writeInlines(caption, inlines);
  const dir = directionOf([caption], context.language).attribute;
  const title = words.text === '' ? noHtml : markup`<caption${dir}>${words}</caption>`;
  return markup`<div class="data" tabindex="0"><table${attribute}>${title}${header}${body}</table></div>`;
}
