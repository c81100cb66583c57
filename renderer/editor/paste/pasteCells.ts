import { readCells } from '../../../issue/paste/readCells.ts';
import type { PasteSource } from '../../../issue/paste/pasteSource.ts';
import { readPlainPaste } from '../../../issue/paste/readPaste.ts';
import { readCopied } from '../../../issue/paste/copied.ts';
import { gridCode } from '../grid/loadGrid.ts';
import { asOneStep } from '../steps/asOneStep.ts';
import { gridPlaceOf, isCellRange } from '../steps/gridPlace.ts';
import type { PasteTarget } from './paste.ts';

/**
 * Pastes a table or several lines into the cells from the cursor on, as one undo step. False outside of a grid, and for
 * a single line at a cursor, which goes into its cell like any text.
 */
export function pasteCells({ view, context, offer }: PasteTarget, source: PasteSource): boolean {
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
