import { atWidth, chartSizes } from '../charts/chartSizes.ts';
import { drawTable } from '../charts/drawTable.ts';
import type { Publication } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import type { RichText } from '../text/inline.ts';
import type { PieceOf } from '../text/piece.ts';
import { plainText } from '../text/plainText.ts';
import { drawingName, type Drawing } from './chartPictures.ts';
import { sidesOf } from './tableText.ts';

/** A table for outputs that keep no tables. */
export interface TablePicture {
  readonly drawing: Drawing;
  /** Its caption and its data, as far as an alternative text may reach. */
  readonly description: string;
}

/** In characters: screen readers read an alternative text in one go, without a way to move in it. */
const longestDescription = 600;

/** Returns a table as a picture; undefined if it cannot be drawn, or has merge tags, which a picture cannot fill in. */
export function tablePicture(
  { table, caption }: PieceOf<'table'>,
  { theme }: Publication,
  context: TextContext,
): TablePicture | undefined {
  if (table.rows.flat(2).some((inline) => typeof inline === 'object' && 'tag' in inline))
    return undefined;
  const textOf = (text: RichText) => plainText(text, context).trim();
  const rows = table.rows.map((row) => row.map(textOf));
  const { hasHeader } = table;
  const title = textOf(caption);
  const description = described(title, rows, hasHeader);
  const { shown, drawn: width } = chartSizes(theme.width);
  const content = { rows, hasHeader, sides: sidesOf(table, context) };
  const drawn = drawTable(content, { page: theme.page, width, description });
  if (!drawn) return undefined;
  const name = `${drawingName(title, 'table', drawn.svg)}.png`;
  return { drawing: { name, ...atWidth(drawn, shown) }, description };
}

/** Returns a sentence for each row, such as "Berlin: 2024 12, 2025 14", with as many rows as fit. */
function described(
  caption: string,
  rows: readonly (readonly string[])[],
  hasHeader: boolean,
): string {
  const head = hasHeader ? (rows[0] ?? []) : [];
  const body = hasHeader && rows.length > 1 ? rows.slice(1) : rows;
  const lines = body.map((row) => {
    const values = row
      .map((cell, at) => (cell === '' ? '' : `${body === rows ? '' : (head[at] ?? '')} ${cell}`))
      .slice(1)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    return [row[0], values.join(', ')].filter(Boolean).join(': ').replaceAll('\n', ' ');
  });
  const start = caption === '' ? '' : /[.!?…]$/.test(caption) ? caption : `${caption}.`;
  const all = [start, lines.join('; ')].filter(Boolean).join(' ');
  if (all.length <= longestDescription) return all;
  const end = all.lastIndexOf('; ', longestDescription);
  return `${end > start.length ? all.slice(0, end) : all.slice(0, longestDescription)} …`;
}
