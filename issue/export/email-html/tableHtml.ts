import type { PieceOf } from '../../text/piece.ts';
import { directionOf } from '../direction.ts';
import { joinHtml, markup, noHtml, trustedHtml, type Html } from '../markup.ts';
import { sidesOf } from '../tableText.ts';
import { writeInlines } from '../writeInlines.ts';
import type { EmailContext } from './emailContext.ts';
import { typeset } from './look.ts';

/** A number and its unit stay on one line. */
const whole = trustedHtml(';white-space:nowrap');

/**
 * Returns a data table: its header names the columns, its first column the rows unless it holds numbers. Where it is
 * wider than the page it scrolls, which by caniemail's data all but Outlook for Windows support.
 */
export function tableHtml(
  { table, caption }: PieceOf<'table'>,
  { look, inlines, rendering, above }: EmailContext,
): Html {
  const { line, text, quiet } = look.colours;
  const { context } = rendering;
  const texts = table.rows.flat();
  const { attribute, start } = directionOf(texts, context.language);
  const end = start === 'left' ? 'right' : 'left';
  const sides = sidesOf(table, context);
  const last = sides.length - 1;
  const rows = table.rows.map((row, index) => {
    const isHeader = table.hasHeader && index === 0;
    const cells = row.map((cell, at) => {
      const words = writeInlines(cell, inlines);
      const align = sides[at] === 'end' ? end : start;
      const style = trustedHtml(
        `padding:8px ${at === last ? '0' : start === 'left' ? '12px 8px 0' : '0 8px 12px'};border-bottom:${String(isHeader ? 2 : 1)}px solid ${line}`,
      );
      if (isHeader)
        return markup`<th scope="col" align="${align}" valign="bottom" style="${style}">${words}</th>`;
      return at === 0 && sides[0] === 'start' && last > 0
        ? markup`<th scope="row" align="${align}" style="${style};font-weight:normal">${words}</th>`
        : markup`<td${align === start ? noHtml : markup` align="${align}"`} style="${style}${sides[at] === 'end' ? whole : noHtml}">${words}</td>`;
    });
    return markup`<tr valign="top">${joinHtml(cells)}</tr>`;
  });
  const words = writeInlines(caption, inlines);
  const own = directionOf([caption], context.language);
  const title =
    words.text === ''
      ? noHtml
      : markup`<caption${look.hook('quiet')}${own.attribute} style="padding:0 0 8px;text-align:${own.start};color:${quiet}">${words}</caption>`;
  // Breaking words anywhere, as on a phone, would break numbers: a table that is too wide scrolls instead.
  return markup`<div style="margin:${above}px 0px 0px;overflow:auto;word-wrap:normal"><table${attribute} width="100%" cellspacing="0" style="${typeset(15, 1.4, look.fonts, text)}">${title}${joinHtml(rows)}</table></div>`;
}
