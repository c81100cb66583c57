import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EarningsList, NotTaken } from '../../../issue/import/earnings/listMaker.ts';
import { readEarningsList } from '../../../issue/import/earnings/readEarningsList.ts';
import { readCopied } from '../../../issue/paste/copied.ts';
import { withKeysHeld } from '../../commands/keysAhead.ts';
import { asOneStep } from '../steps/asOneStep.ts';
import { deleteSelected } from '../steps/deleteSelected.ts';
import { nodeAround } from '../steps/place.ts';
import { earningsAt, mergeIntoBlock, nearestDay } from '../earnings/mergeIntoBlock.ts';
import type { ClipboardData } from '../schema/clipboardData.ts';
import type { PasteTarget } from './paste.ts';

/** From this many companies without a day, wherever in the block they are pasted, the author is notified. */
const table = 3;
/** A text with this many unrelated lines per company is not a list of companies. */
const mostOther = 3;
const fewOther = 10;

/**
 * Pastes a list of companies into the earnings block at the selection as one undo step, and reports what could not be
 * added. False outside such a block, and for other text.
 */
export function pasteEarnings(target: PasteTarget, data: ClipboardData): boolean {
  const { view, context, offer } = target;
  const [file] = data.lists;
  if (file) {
    if (!earningsAt(view.state)) {
      context.clipboard.tell(context.messages.paste.listElsewhere);
      return true;
    }
    void withKeysHeld(async () => {
      const text = decodeText(await file.arrayBuffer());
      if (!view.isDestroyed) take({ view, context, offer }, { html: '', text }, true);
    });
    return true;
  }
  const own = readCopied(data.html)?.copied;
  if (own && 'blocks' in own) return false;
  return take(target, own ? { html: '', text: data.text } : data, false);
}

function take(
  { view, offer }: PasteTarget,
  written: Pick<ClipboardData, 'html' | 'text'>,
  isFile: boolean,
): boolean {
  const before = earningsAt(view.state)?.node;
  const inserted = insertEarnings(view.state, written, isFile);
  if (!inserted) return false;
  const { tr, notTaken } = inserted;
  if (tr.docChanged) asOneStep(view, tr);
  offer.set(
    notTaken.length === 0
      ? null
      : {
          kind: 'not-taken',
          lines: notTaken,
          blockId: String(before?.attrs['id'] ?? ''),
          before: tr.docChanged ? before : undefined,
        },
  );
  return true;
}

/**
 * Inserts the list into the earnings block at the selection, and returns what could not be added; undefined if it is
 * not a list.
 */
export function insertEarnings(
  state: EditorState,
  written: Pick<ClipboardData, 'html' | 'text'>,
  isFile = false,
): { readonly tr: Transaction; readonly notTaken: readonly NotTaken[] } | undefined {
  const block = earningsAt(state);
  if (!block) return undefined;
  const list = readEarningsList(written, nearestDay(state, block.node));
  if (!isFile && !isForList(state, written.text, list)) return undefined;
  const tr = state.tr;
  if (!(tr.selection instanceof NodeSelection) && !tr.selection.empty) deleteSelected(tr);
  const place = earningsAt(tr);
  if (!place) return undefined;
  const differing = mergeIntoBlock(tr, place, list.days);
  const notTaken = [...list.notTaken, ...differing].toSorted((one, other) => one.line - other.line);
  return { tr, notTaken };
}

/** True if the paste is meant for the list rather than for the line at the selection. */
function isForList(
  { selection }: EditorState,
  text: string,
  { days, notTaken, tells }: EarningsList,
): boolean {
  const companies = days.flatMap((day) => day.companies).length;
  const others = notTaken.filter(({ why }) => why === 'unread').length;
  if (others > Math.max(fewOther, mostOther * companies)) return false;
  const isDated = days.some(({ date }) => date !== undefined);
  if (isDated) return true;
  const isInDay = nodeAround(selection.$from, ({ type }) => type.name === 'earningsDay');
  if (!isInDay) return tells && companies >= table;
  return companies > 1 || (companies === 1 && (tells || text.trim().includes('\n')));
}

/**
 * Decodes a text file: UTF-16 if it has a byte order mark, UTF-8, or else Windows' western European encoding, which
 * Excel uses for CSV.
 */
function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
