import { readCopied } from '../../../issue/paste/copied.ts';
import { readCells } from '../../../issue/paste/readCells.ts';
import { readPlainPaste } from '../../../issue/paste/readPaste.ts';
import { longestPaste, pasteLength } from '../../../issue/paste/pasteLength.ts';
import { pasteText, type PasteSource } from '../../../issue/paste/pasteSource.ts';
import { gridCode } from '../grid/loadGrid.ts';
import type { ClipboardData } from '../schema/clipboardData.ts';
import { asOneStep } from '../steps/asOneStep.ts';
import { gridPlaceOf, isCellRange } from '../steps/gridPlace.ts';
import { paste, type PasteTarget } from './paste.ts';
import { isInBlankData, pasteChart } from './pasteChart.ts';
import { pasteEarnings } from './pasteEarnings.ts';
import { pasteContentOf } from './pasteContent.ts';

/**
 * Pastes clipboard data; `plain` takes only its literal text. A text so long that it would freeze the page is offered
 * for import.
 */
export function pasteClipboard(target: PasteTarget, data: ClipboardData, plain: boolean): void {
  const source = plain ? { html: '', text: data.text } : data;
  const length = pasteLength(source);
  if (length > longestPaste) {
    target.offer.set({ kind: 'too-long', text: pasteText(source).text, length });
    return;
  }
  // A whole table may have its title, source and note around it.
  if (!plain && isInBlankData(target.view.state) && pasteChart(target, data)) return;
  if (pasteCells(target, source)) return;
  if (!plain && pasteChart(target, data)) return;
  const { view, context } = target;
  if (pasteEarnings(target, plain ? { ...data, html: '' } : data)) return;
  const date = (view.state.doc.firstChild?.attrs['date'] ?? '') as string;
  const what = plain
    ? { from: '', copied: { flow: readPlainPaste(data.text) } }
    : pasteContentOf(data, context.clipboard.publication(), date);
  paste(target, what);
}

/**
 * Pastes a table or several lines into the cells from the cursor on, as one undo step. False outside of a grid, and for
 * a single line at a cursor, which goes into its cell like any text.
 */
function pasteCells({ view, context, offer }: PasteTarget, source: PasteSource): boolean {
  const { selection } = view.state;
  if (!gridPlaceOf(selection)) return false;
  const table =
    readCells(source, context.clipboard.publication()) ??
    (isCellRange(selection) ? oneCell(source) : undefined);
  const tr = table && gridCode.loaded?.fillCells(view.state, table);
  if (!tr) return false;
  offer.set(null);
  asOneStep(view, tr);
  return true;
}

function oneCell({ html, text }: PasteSource) {
  const own = readCopied(html)?.copied;
  const line = own && 'line' in own ? own.line : [readPlainPaste(text)].flatMap(lineOf);
  return { rows: [[line]], hasHeader: false };
}

function lineOf(flow: ReturnType<typeof readPlainPaste>) {
  return flow.flatMap((node) => ('content' in node ? node.content : []));
}
