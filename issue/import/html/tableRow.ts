import type { RichText } from '../../text/inline.ts';
import { tidy } from '../../text/richText.ts';
import type { Line } from '../lines/line.ts';
import { attribute, isElement, type HtmlElement } from './element.ts';
import { isHidden } from './hidden.ts';
import type { Style } from './styleOf.ts';
import type { Walk } from './walk.ts';

/**
 * True for a row of a data table: one with header cells, columns, lines between its cells or the marks of a
 * spreadsheet. Every other table is layout.
 */
export function isDataRow(element: HtmlElement): boolean {
  if (element.tagName !== 'tr') return false;
  const section = element.parentNode;
  const table =
    section && 'tagName' in section && section.tagName !== 'table' ? section.parentNode : section;
  if (!table || !('tagName' in table)) return false;
  if (isLayoutTable(table)) return false;
  let shows = dataTables.get(table);
  if (shows === undefined) {
    const parts = table.childNodes.filter(isElement);
    shows =
      isRuled(table) ||
      parts.some(({ tagName }) => tagName === 'colgroup') ||
      holdsHeaderCell(parts);
    dataTables.set(table, shows);
  }
  return shows;
}

/** True for a table marked as presentational, as in mails. */
export function isLayoutTable(table: HtmlElement): boolean {
  return /^(?:presentation|none)$/.test(attribute(table, 'role'));
}

/** Cached, as a table is checked once for each of its rows. */
const dataTables = new WeakMap<HtmlElement, boolean>();

/** True for tables as Word and spreadsheets write them. */
function isRuled(table: HtmlElement): boolean {
  return (
    /^[1-9]/.test(attribute(table, 'border')) ||
    /\bMso(?:TableGrid|NormalTable|15Grid|Table\w+)/.test(attribute(table, 'class')) ||
    table.attrs.some(({ name }) => name === 'data-sheets-root' || name === 'data-sheets-baot')
  );
}

function holdsHeaderCell(sections: readonly HtmlElement[]): boolean {
  const rows = sections.flatMap((section) => section.childNodes.filter(isElement));
  return rows.some((row) =>
    row.childNodes.some((cell) => isElement(cell) && cell.tagName === 'th'),
  );
}

/**
 * Returns the row as one paragraph, its cells separated by bars; as the cells' own lines if one contains more than a
 * line of text.
 */
export function rowLines(walk: Walk, row: HtmlElement, style: Style): Line[] {
  const cells = row.childNodes
    .filter(isElement)
    // A hidden column is reported like all hidden text.
    .map((cell) => walk.readLines(isHidden(cell) ? [cell] : cell.childNodes, style));
  if (cells.some((lines) => lines.length > 1 || lines.some(({ kind }) => kind !== 'paragraph'))) {
    return cells.flat();
  }
  const texts = cells.flat().flatMap((line) => (line.kind === 'paragraph' ? [line.content] : []));
  const content = texts.flatMap((text, index): RichText => (index > 0 ? [' | ', ...text] : text));
  return content.length > 0 ? [{ kind: 'paragraph', content: tidy(content) }] : [];
}
