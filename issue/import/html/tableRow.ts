import type { RichText } from '../../text/inline.ts';
import { textOf, tidy } from '../../text/richText.ts';
import type { Line, Row } from '../lines/line.ts';
import { tableCells } from './tableCells.ts';
import {
  attribute,
  elementsIn,
  findElement,
  parentOf,
  styleProperty,
  type HtmlElement,
} from './element.ts';
import { isHidden } from './hidden.ts';
import type { Style } from './styleOf.ts';
import type { Walk } from './lineCollector.ts';

/**
 * True for a row of a data table: one with header cells, columns, lines between its cells or the marks of a
 * spreadsheet. Every other table is layout, as is one that contains tables.
 */
export function isDataRow(element: HtmlElement): boolean {
  if (element.tagName !== 'tr') return false;
  const table = tableOf(element);
  return table !== undefined && !isLayoutTable(table) && isDataTable(table);
}

function tableOf(row: HtmlElement): HtmlElement | undefined {
  const section = parentOf(row);
  return section && section.tagName !== 'table' ? parentOf(section) : section;
}

/** True for a table marked as presentational, as in mails. */
export function isLayoutTable(table: HtmlElement): boolean {
  return /^(?:presentation|none)$/.test(attribute(table, 'role'));
}

/** Returns the function with its results cached, as a table is asked for once for each of its rows. */
function oncePerTable<Value>(make: (table: HtmlElement) => Value): (table: HtmlElement) => Value {
  const known = new WeakMap<HtmlElement, Value>();
  return (table) => {
    let value = known.get(table);
    if (value === undefined) known.set(table, (value = make(table)));
    return value;
  };
}

const isDataTable = oncePerTable((table) => {
  if (isRuled(table)) return true;
  const parts = elementsIn(table);
  return (
    !findElement(parts, ({ tagName }) => tagName === 'table') &&
    (parts.some(({ tagName }) => tagName === 'colgroup') ||
      holdsHeaderCell(rowsIn(parts)) ||
      areCellsRuled(rowsIn(parts)))
  );
});

/** True for tables as Word and spreadsheets write them. */
function isRuled(table: HtmlElement): boolean {
  return (
    /^[1-9]/.test(attribute(table, 'border')) ||
    /\bMso(?:TableGrid|NormalTable|15Grid|Table\w+)/.test(attribute(table, 'class')) ||
    table.attrs.some(({ name }) => name === 'data-sheets-root' || name === 'data-sheets-baot')
  );
}

type Cells = readonly HtmlElement[];

function rowsIn(sections: readonly HtmlElement[]): Cells[] {
  return sections
    .flatMap((section) => (section.tagName === 'tr' ? [section] : elementsIn(section)))
    .map(elementsIn);
}

/** Mails are laid out with single rows of header cells, too. */
function holdsHeaderCell(rows: readonly Cells[]): boolean {
  const cells = rows.flat();
  return (
    cells.some(({ tagName }) => tagName === 'th') &&
    (rows.length > 1 || cells.some(({ tagName }) => tagName === 'td'))
  );
}

/** True if most cells of several rows and columns have a border, as their own style says. */
function areCellsRuled(rows: readonly Cells[]): boolean {
  const wide = rows.filter((cells) => cells.length > 1);
  const cells = wide.flat();
  return wide.length > 1 && cells.filter(isCellRuled).length > cells.length / 2;
}

function isCellRuled(cell: HtmlElement): boolean {
  return ['border', 'border-bottom', 'border-top', 'border-width', 'border-bottom-width'].some(
    (name) => /(?:^|\s)(?:0?\.|[1-9]|thin|medium|thick|solid)/.test(styleProperty(cell, name)),
  );
}

/** Longest cell of a table as readers know them, in characters: longer ones are texts side by side. */
const longestCell = 200;

/**
 * Returns the row as one paragraph, its cells separated by bars; as the cells' own lines if one contains more than a
 * line of text. A paragraph knows its cells, from which a table can be made.
 */
export function rowLines(walk: Walk, row: HtmlElement, style: Style): Line[] {
  const elements = elementsIn(row);
  // A hidden column is reported like all hidden text.
  const cells = elements.map((cell) =>
    walk.readLines(isHidden(cell) ? [cell] : cell.childNodes, style),
  );
  if (cells.some((lines) => lines.length > 1 || lines.some(({ kind }) => kind !== 'paragraph'))) {
    return cells.flat();
  }
  const texts = cells.map(([line]) => (line?.kind === 'paragraph' ? line.content : []));
  const content = texts
    .filter((text) => text.length > 0)
    .flatMap((text, index): RichText => (index > 0 ? [' | ', ...text] : text));
  if (content.length === 0) return [];
  const isTable = texts.every((text) => textOf(text).length <= longestCell);
  const textOfCell = new Map(elements.map((cell, index) => [cell, texts[index] ?? []]));
  const line: Line = { kind: 'paragraph', content: tidy(content) };
  return [isTable ? { ...line, row: rowOf(row, textOfCell) } : line];
}

function rowOf(row: HtmlElement, textOfCell: ReadonlyMap<HtmlElement, RichText>): Row {
  const table = tableOf(row);
  const grid = table && gridOf(table);
  const { cells, index } = grid?.rows.get(row) ?? { cells: [...textOfCell.keys()], index: 0 };
  return {
    // What spans several rows is in the first of them.
    cells: cells.map((cell) => (cell && textOfCell.get(cell)) ?? []),
    isFirst: index === 0,
    isHeader: index < (grid?.headRows ?? 0),
  };
}

interface GridRow {
  readonly cells: readonly (HtmlElement | undefined)[];
  readonly index: number;
}

const gridOf = oncePerTable((table) => {
  const { rows, headRows } = tableCells<HtmlElement | undefined>(table, (cell) => cell, undefined);
  const own = rows.filter((cells) => cells[0]?.tagName !== 'caption');
  const places = own.flatMap((cells, index): (readonly [HtmlElement, GridRow])[] => {
    // It begins in that row, and does not hang down from one above.
    const first = cells.find((cell) => cell && !own[index - 1]?.includes(cell));
    const row = first && parentOf(first);
    return row ? [[row, { cells, index }]] : [];
  });
  return { rows: new Map(places), headRows };
});
