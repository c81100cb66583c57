import type { RichText } from '../../text/inline.ts';
import { tidy } from '../../text/richText.ts';
import type { Line } from '../lines/line.ts';
import { attribute, isElement, type HtmlElement } from './element.ts';
import { isHidden } from './hidden.ts';
import type { Style } from './styleOf.ts';
import type { Walk } from './walk.ts';

/**
 * Whether the element is a row of a table that shows data: one with header cells, columns, lines between its cells or
 * the marks of a spreadsheet. Every other table is layout.
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

/** True for a table that says of itself that it shows no data, as those of mails do. */
export function isLayoutTable(table: HtmlElement): boolean {
  return /^(?:presentation|none)$/.test(attribute(table, 'role'));
}

/** A table is asked about once for each of its rows. */
const dataTables = new WeakMap<HtmlElement, boolean>();

/** As Word and spreadsheets write their tables. */
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

/** The row as one paragraph, a bar between its cells; as the cells' own lines where one holds more than a line of text. */
export function rowLines(walk: Walk, row: HtmlElement, style: Style): Line[] {
  const cells = row.childNodes
    .filter(isElement)
    // A column that is hidden is named as all that is.
    .map((cell) => walk.readLines(isHidden(cell) ? [cell] : cell.childNodes, style));
  if (cells.some((lines) => lines.length > 1 || lines.some(({ kind }) => kind !== 'paragraph'))) {
    return cells.flat();
  }
  const texts = cells.flat().flatMap((line) => (line.kind === 'paragraph' ? [line.content] : []));
  const content = texts.flatMap((text, index): RichText => (index > 0 ? [' | ', ...text] : text));
  return content.length > 0 ? [{ kind: 'paragraph', content: tidy(content) }] : [];
}
