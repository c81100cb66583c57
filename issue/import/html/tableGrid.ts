import { parse } from 'parse5';
import { gridRow, type Grid } from '../../numbers/grid.ts';
import { isElement, isTextNode, type HtmlElement } from './element.ts';
import { tableCells, visit } from './tableCells.ts';

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
    if (isTextNode(node) && node.value.trim() !== '')
      around.push({ text: node.value, isBefore: tables.length === 0 });
    return true;
  });
  const [table] = tables;
  if (!table || tables.length > 1 || around.length > 2) return undefined;
  const { rows, headRows } = tableCells(table, textOf, '');
  const wordsAt = (isBefore: boolean) =>
    around.filter((one) => one.isBefore === isBefore).map(({ text }) => [text]);
  const cells = [...wordsAt(true), ...rows, ...wordsAt(false)];
  return {
    rows: cells.map((row, index) => gridRow(index + 1, row)).filter((row) => row.cells.length > 0),
    ...(headRows > 0 && { headRows }),
    isCertain: true,
  };
}

function textOf(cell: HtmlElement): string {
  let text = '';
  visit(cell.childNodes, (node) => {
    if (isTextNode(node)) text += node.value;
    else if (isElement(node) && /^(?:br|p|div|li)$/.test(node.tagName)) text += ' ';
    return true;
  });
  return text;
}
