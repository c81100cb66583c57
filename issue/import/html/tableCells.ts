import { append } from '../append.ts';
import { attribute, isElement, unread, type HtmlElement, type HtmlNode } from './element.ts';
import { isHidden } from './hidden.ts';

/** Maximum span of a cell, whatever its page says. */
const widestSpan = 100;

/** The cells of a table, and how many of its first rows are marked as a header. */
export interface TableCells<Cell> {
  readonly rows: Cell[][];
  readonly headRows: number;
}

/**
 * Returns the cells of a table, each read by `read`; what spans several columns is in the first of them, what spans
 * several rows in each. A caption is a row of one cell.
 */
export function tableCells<Cell>(
  table: HtmlElement,
  read: (cell: HtmlElement) => Cell,
  empty: Cell,
): TableCells<Cell> {
  const rows: Cell[][] = [];
  /** Cells of earlier rows that extend into the next, by column. */
  const hanging = new Map<number, { cell: Cell; left: number }>();
  let headRows = 0;
  for (const element of rowElements(table)) {
    if (element.tagName === 'caption') {
      rows.push([read(element)]);
      continue;
    }
    const row: Cell[] = [];
    const fill = () => {
      for (let above = hanging.get(row.length); above; above = hanging.get(row.length)) {
        above.left -= 1;
        if (above.left === 0) hanging.delete(row.length);
        row.push(above.cell);
      }
    };
    const cells = element.childNodes.filter(isElement).filter((cell) => !isHidden(cell));
    for (const element of cells) {
      fill();
      const below = spanOf(element, 'rowspan') - 1;
      const beside = Array<Cell>(spanOf(element, 'colspan') - 1).fill(empty);
      for (const cell of [read(element), ...beside]) {
        if (below > 0) hanging.set(row.length, { cell, left: below });
        row.push(cell);
      }
    }
    fill();
    const isHead = cells.length > 1 && cells.every(({ tagName }) => tagName === 'th');
    if (headRows === rows.filter(({ length }) => length > 1).length && isHead) headRows += 1;
    rows.push(row);
  }
  return { rows, headRows };
}

/** Visits what a reader sees, descending into a node if `enter` returns true. */
export function visit(nodes: readonly HtmlNode[], enter: (node: HtmlNode) => boolean): void {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && (unseen(node) || isHidden(node))) continue;
    if (enter(node) && isElement(node)) append(waiting, node.childNodes.toReversed());
  }
}

/** True for invisible elements such as a document's head, and for footnote marks, which are not part of a number. */
function unseen(element: HtmlElement): boolean {
  const isFootnote = element.tagName === 'sup' && /\breference\b/.test(attribute(element, 'class'));
  return isFootnote || unread.has(element.tagName);
}

function rowElements(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  visit(table.childNodes, (node) => {
    if (!isElement(node)) return false;
    if (node.tagName === 'tr' || node.tagName === 'caption') rows.push(node);
    return node.tagName !== 'tr' && node.tagName !== 'caption';
  });
  return rows;
}

function spanOf(cell: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span > 0 ? Math.min(span, widestSpan) : 1;
}
