import { readPlainPaste } from '../../../issue/paste/readPaste.ts';
import { longestPaste, pasteLength } from '../../../issue/paste/pasteLength.ts';
import { pasteText } from '../../../issue/paste/pasteSource.ts';
import { pasteCells } from './pasteCells.ts';
import { isInBlankData, pasteChart } from './pasteChart.ts';
import type { ClipboardData } from '../schema/clipboardData.ts';
import { paste, type PasteTarget } from './paste.ts';
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
