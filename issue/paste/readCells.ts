import { parse, serialize } from 'parse5';
import { isElement, type HtmlElement } from '../import/html/element.ts';
import { tableCells, visit } from '../import/html/tableCells.ts';
import { delimitedRows } from '../numbers/delimitedRows.ts';
import { splitTable } from '../numbers/splitTable.ts';
import { headRowsOf } from '../numbers/tableHead.ts';
import type { Grid } from '../numbers/grid.ts';
import type { Publication } from '../publication.ts';
import type { Flow } from '../text/flow.ts';
import { richText, type RichText } from '../text/inline.ts';
import { textOf, trimmed } from '../text/richText.ts';
import { isEmptyCell, rectangular, type Table } from '../text/table.ts';
import { readCopied } from './copied.ts';
import type { PasteSource } from './pasteSource.ts';
import { readPaste } from './readPaste.ts';

/**
 * Returns clipboard content as cells: a table of any program, text with separators, or several lines, each a cell.
 * Text around a table becomes rows of its own. Undefined for a single line.
 */
export function readCells(source: PasteSource, publication: Publication): Table | undefined {
  const own = readCopied(source.html)?.copied;
  if (own) return ownTable(own);
  const read =
    cellsOfHtml(source, publication) ??
    cellsOfMarkdown(source, publication) ??
    cellsOfText(source.text, publication.language);
  const rows = withoutEmptyEdges(read?.rows ?? []);
  if (!read || rows.length === 0 || (rows.length === 1 && rows[0]?.length === 1)) return undefined;
  return { rows, hasHeader: headRowsIn(rows, read.headRows) > 0 };
}

function ownTable(copied: NonNullable<ReturnType<typeof readCopied>>['copied']): Table | undefined {
  if ('table' in copied) return copied.table;
  if (!('blocks' in copied)) return undefined;
  const [block, ...others] = copied.blocks;
  return others.length === 0 && block?.type === 'table' ? block : undefined;
}

interface Cells {
  readonly rows: readonly (readonly RichText[])[];
  readonly headRows?: number;
}

function cellsOfHtml({ html }: PasteSource, publication: Publication): Cells | undefined {
  if (!/<table[\s>]/i.test(html)) return undefined;
  const tables: HtmlElement[] = [];
  const around: { readonly text: string; readonly isBefore: boolean }[] = [];
  visit(parse(html).childNodes, (node) => {
    if (isElement(node) && node.tagName === 'table') tables.push(node);
    else if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '')
      around.push({ text: node.value.replace(/\s+/g, ' ').trim(), isBefore: tables.length === 0 });
    return !(isElement(node) && node.tagName === 'table');
  });
  const [table] = tables;
  if (!table || tables.length > 1) return undefined;
  const { rows, headRows } = tableCells(table, (cell) => cellText(cell, publication), []);
  const beside = (isBefore: boolean) =>
    around.filter((each) => each.isBefore === isBefore).map(({ text }) => [richText(text)]);
  return {
    rows: [...beside(true), ...rows, ...beside(false)],
    ...(headRows > 0 && around.length === 0 && { headRows }),
  };
}

function cellText(cell: HtmlElement, publication: Publication): RichText {
  const { flow } = readPaste({ html: serialize(cell), text: '' }, publication, '');
  return linesOf(flow).flatMap((line, index) => (index === 0 ? line : [{ break: true }, ...line]));
}

/** Returns the lines of running text that have words. */
function linesOf(flow: Flow): RichText[] {
  return flow
    .flatMap((node): readonly RichText[] => {
      if ('items' in node) return node.items.map(({ content }) => content);
      if (node.type === 'figure') return [node.caption, node.credit];
      return node.type === 'pull-quote' ? [node.content, node.attribution] : [node.content];
    })
    .map(trimmed)
    .filter(({ length }) => length > 0);
}

/** Returns the cells of text that is a Markdown table and nothing else, with their links and marks. */
function cellsOfMarkdown({ html, text }: PasteSource, publication: Publication): Cells | undefined {
  if (html.trim() !== '' || !/^\s*\|?\s*:?-+:?\s*\|/m.test(text)) return undefined;
  const [block, ...others] = readPaste({ html, text }, publication, '').blocks() ?? [];
  if (block?.type !== 'table' || others.length > 0) return undefined;
  return { rows: block.rows, headRows: 1 };
}

function cellsOfText(text: string, language: string): Cells | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');
  if (!/[\n\t]/.test(lines)) return undefined;
  const grid = splitTable(lines, language);
  const parted = grid.isCertain || isEven(grid) ? grid.rows : semicolonRows(lines);
  const rows = parted?.map(({ cells }) => cells);
  return {
    rows: (rows ?? lines.split('\n').map((line) => [line.trim()])).map((row) => row.map(richText)),
    ...(rows && grid.headRows !== undefined && { headRows: grid.headRows }),
  };
}

/** A table of words is not recognised by its numbers, but by as many semicolons in each line. */
function semicolonRows(text: string): Grid['rows'] | undefined {
  const rows = delimitedRows(text, ';');
  return isEven({ rows, isCertain: false }) ? rows : undefined;
}

/** Prose has commas too, but not the same number in each line. */
function isEven({ rows }: Grid): boolean {
  const widths = new Set(rows.map(({ cells }) => cells.length));
  return rows.length > 1 && widths.size === 1 && !widths.has(1);
}

function withoutEmptyEdges(
  rows: readonly (readonly RichText[])[],
): readonly (readonly RichText[])[] {
  const all = rectangular<RichText>(rows, []);
  const isFilled = (row: readonly RichText[]) => row.some((cell) => !isEmptyCell(cell));
  const last = all.findLastIndex(isFilled);
  const first = all.findIndex(isFilled);
  const width = Math.max(
    0,
    ...all.map((row) => row.findLastIndex((cell) => !isEmptyCell(cell)) + 1),
  );
  return all.slice(first, last + 1).map((row) => row.slice(0, width));
}

function headRowsIn(rows: readonly (readonly RichText[])[], headRows: number | undefined): number {
  if (headRows !== undefined) return headRows;
  const lines = rows.map((row, index) => ({ line: index + 1, cells: row.map(textOf) }));
  const isTable = lines.filter(({ cells }) => cells.filter(Boolean).length > 1);
  return headRowsOf({ rows: lines, isCertain: true }, isTable);
}
