import { parse } from 'parse5';
import {
  deepText,
  findElement,
  isElement,
  isTextNode,
  unread,
  type HtmlElement,
  type HtmlNode,
} from '../html/element.ts';
import { isHidden } from '../html/hidden.ts';
import { rowMaker } from '../html/tableCells.ts';
import { readDayText } from '../dates/dayText.ts';
import { tidy, type CellRow } from './cells.ts';
import { isEvent } from './eventWords.ts';
import { sessionOf } from './session.ts';
import { tickerOf } from './ticker.ts';

const blocks = new Set(
  'address article aside blockquote body dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Deeper elements are read as text: real calendar pages are not nested that deep. */
const deepest = 400;

/**
 * Returns the rows of a page's tables, and the lines of text around them; undefined without a table of several columns.
 */
export function htmlCellRows(html: string): CellRow[] | undefined {
  const reader = new Reader();
  for (const node of parse(html, { scriptingEnabled: false }).childNodes) reader.read(node);
  reader.endLine();
  return reader.hasTable ? reader.rows : undefined;
}

class Reader {
  readonly rows: CellRow[] = [];
  hasTable = false;
  #line = '';
  #rowOf = rowMaker(cellText, '');

  read(node: HtmlNode, depth = 0): void {
    if (isTextNode(node)) this.#line += node.value;
    if (!isElement(node) || unread.has(node.tagName) || isHidden(node)) return;
    if (depth > deepest) {
      this.#line += deepText(node);
      return;
    }
    if (node.tagName === 'table') this.#rowOf = rowMaker(cellText, '');
    const cells = node.tagName === 'tr' ? node.childNodes.filter(isCell) : [];
    const within = cells.flatMap((cell) => cell.childNodes);
    const isLayout = findElement(within, ({ tagName }) => tagName === 'tr') !== undefined;
    if (cells.length > 0 && !isLayout) {
      this.endLine();
      this.#readRow(cells);
      return;
    }
    const isBlock = blocks.has(node.tagName) || node.tagName === 'br';
    if (isBlock) this.endLine();
    for (const child of node.childNodes) this.read(child, depth + 1);
    if (isBlock) this.endLine();
  }

  endLine(): void {
    if (this.#line.trim() !== '') this.#add([this.#line]);
    this.#line = '';
  }

  #readRow(cells: readonly HtmlElement[]): void {
    const texts = this.#rowOf(cells);
    this.hasTable ||= texts.filter((text) => text.trim() !== '').length > 1;
    this.#add(texts);
  }

  #add(cells: readonly string[]): void {
    this.rows.push({ line: this.rows.length + 1, cells: cells.map(tidy) });
  }
}

/** Returns the text of a cell; several lines of names as a list, a ticker in brackets after its name. */
function cellText(cell: HtmlElement): string {
  const lines = linesOf(cell);
  if (lines.length < 2 || !lines.every(isName)) return deepText(cell);
  const names: string[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const isOfLast =
      last !== undefined && tickerOf(line) !== undefined && tickerOf(last) === undefined;
    if (isOfLast && !last.endsWith(')')) names[names.length - 1] = `${last} (${line})`;
    else names.push(line);
  }
  return names.join('; ');
}

/** Returns the lines of a cell as a browser shows them. */
function linesOf(cell: HtmlElement): string[] {
  const parts: string[] = [];
  const waiting: (HtmlNode | '\n')[] = cell.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === '\n') parts.push('\n');
    else if (isTextNode(node)) parts.push(node.value.replaceAll(/\s+/g, ' '));
    else if (isElement(node) && !unread.has(node.tagName) && !isHidden(node)) {
      const isBlock = blocks.has(node.tagName) || node.tagName === 'br';
      if (isBlock) waiting.push('\n');
      for (const child of node.childNodes.toReversed()) waiting.push(child);
      if (isBlock) waiting.push('\n');
    }
  }
  const lines = parts.join('').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** True for text that is neither a day, a session nor a number, and neither part of a name nor a sentence. */
function isName(line: string): boolean {
  return (
    /^(?!(?:of|and|und|de|der|du)\s)\p{L}/u.test(line) &&
    !/[.,:;]\s|[:;,]$/u.test(line) &&
    readDayText(line) === undefined &&
    sessionOf(line) === undefined &&
    !isEvent(line)
  );
}

function isCell(node: HtmlNode): node is HtmlElement {
  return isElement(node) && /^t[dh]$/.test(node.tagName) && !isHidden(node);
}
