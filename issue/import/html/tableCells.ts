import { append } from '../append.ts';
import {
  attribute,
  elementsIn,
  isElement,
  unread,
  type HtmlElement,
  type HtmlNode,
} from './element.ts';
import { isHidden } from './hidden.ts';

/** Maximum span of a cell, whatever its page says. */
const widestSpan = 100;

/**
 * Returns the cells of a table, and how many of its first rows are marked as a header. Each cell is read by `read`; what spans several columns is in the first of them, what spans
 * several rows in each. A caption is a row of one cell.
 */
export function tableCells<Cell>(
  table: HtmlElement,
  read: (cell: HtmlElement) => Cell,
  empty: Cell,
) {
  const rows: Cell[][] = [];
  const rowOf = rowMaker(read, empty);
  let headRows = 0;
  for (const element of rowElements(table)) {
    if (element.tagName === 'caption') {
      rows.push([read(element)]);
      continue;
    }
    const cells = elementsIn(element).filter((cell) => !isHidden(cell));
    const row = rowOf(cells);
    const isHead = cells.length > 1 && cells.every(({ tagName }) => tagName === 'th');
    if (headRows === rows.filter(({ length }) => length > 1).length && isHead) headRows += 1;
    rows.push(row);
  }
  return { rows, headRows };
}

/** Returns what makes the rows of one table from their elements, to be called in their order. */
export function rowMaker<Cell>(read: (cell: HtmlElement) => Cell, empty: Cell) {
  /** Cells of earlier rows that extend into the next, by column. */
  const hanging = new Map<number, { cell: Cell; left: number }>();
  return (elements: readonly HtmlElement[]): Cell[] => {
    const row: Cell[] = [];
    const fill = () => {
      for (let above = hanging.get(row.length); above; above = hanging.get(row.length)) {
        above.left -= 1;
        if (above.left === 0) hanging.delete(row.length);
        row.push(above.cell);
      }
    };
    for (const element of elements) {
      fill();
      const below = spanOf(element, 'rowspan') - 1;
      const beside = Array<Cell>(spanOf(element, 'colspan') - 1).fill(empty);
      for (const cell of [read(element), ...beside]) {
        if (below > 0) hanging.set(row.length, { cell, left: below });
        row.push(cell);
      }
    }
    fill();
    return row;
  };
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
    const isRow = isElement(node) && /^(?:tr|caption)$/.test(node.tagName);
    if (isRow) rows.push(node);
    return !isRow;
  });
  return rows;
}

function spanOf(cell: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span > 0 ? Math.min(span, widestSpan) : 1;
}
