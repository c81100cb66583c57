import { parse } from 'parse5';
import { append } from '../append.ts';
import { gridRow, type Grid } from '../../numbers/grid.ts';
import { attribute, isElement, unread, type HtmlElement, type HtmlNode } from './element.ts';
import { isHidden } from './hidden.ts';

/** Maximum span of a cell, whatever its page says. */
const widestSpan = 100;

/**
 * Returns the cells of the only table in an HTML text, with surrounding text as rows of one cell. Undefined if there is
 * no table, more than one, or more text than a title and a source.
 */
export function tableGrid(html: string): Grid | undefined {
  const tables: HtmlElement[] = [];
  const around: { readonly text: string; readonly isBefore: boolean }[] = [];
  visit(parse(html).childNodes, (node) => {
    if (isElement(node) && node.tagName === 'table') {
      tables.push(node);
      return false;
    }
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '')
      around.push({ text: node.value, isBefore: tables.length === 0 });
    return true;
  });
  const [table] = tables;
  if (!table || tables.length > 1 || around.length > 2) return undefined;
  const { rows, headRows } = rowsOf(table);
  const wordsAt = (isBefore: boolean) =>
    around.filter((one) => one.isBefore === isBefore).map(({ text }) => [text]);
  const cells = [...wordsAt(true), ...rows, ...wordsAt(false)];
  return {
    rows: cells.map((row, index) => gridRow(index + 1, row)).filter((row) => row.cells.length > 0),
    ...(headRows > 0 && { headRows }),
    isCertain: true,
  };
}

/** Visits what a reader sees, descending into a node if `enter` returns true. */
function visit(nodes: readonly HtmlNode[], enter: (node: HtmlNode) => boolean): void {
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

function rowsOf(table: HtmlElement): { readonly rows: string[][]; readonly headRows: number } {
  const rows: string[][] = [];
  /** Cells of earlier rows that extend into the next, by column. */
  const hanging = new Map<number, { text: string; left: number }>();
  let headRows = 0;
  for (const element of rowElements(table)) {
    if (element.tagName === 'caption') {
      rows.push([textOf(element)]);
      continue;
    }
    const row: string[] = [];
    const fill = () => {
      for (let cell = hanging.get(row.length); cell; cell = hanging.get(row.length)) {
        cell.left -= 1;
        if (cell.left === 0) hanging.delete(row.length);
        row.push(cell.text);
      }
    };
    const cells = element.childNodes.filter(isElement).filter((cell) => !isHidden(cell));
    for (const cell of cells) {
      fill();
      const text = textOf(cell);
      const below = spanOf(cell, 'rowspan') - 1;
      // The content of a cell that spans several columns is in the first of them.
      for (const part of [text, ...Array<string>(spanOf(cell, 'colspan') - 1).fill('')]) {
        if (below > 0) hanging.set(row.length, { text: part, left: below });
        row.push(part);
      }
    }
    fill();
    const isHead = cells.length > 1 && cells.every(({ tagName }) => tagName === 'th');
    if (headRows === rows.filter(({ length }) => length > 1).length && isHead) headRows += 1;
    rows.push(row);
  }
  return { rows, headRows };
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

function textOf(cell: HtmlElement): string {
  let text = '';
  visit(cell.childNodes, (node) => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if (isElement(node) && /^(?:br|p|div|li)$/.test(node.tagName)) text += ' ';
    return true;
  });
  return text;
}
