import { enteredText } from '../../../issue/text/enteredText.ts';
import type { PasteSource } from '../../../issue/paste/pasteSource.ts';

/** What a paste or a drop brings, read while its event lasts. */
export interface ClipboardData extends PasteSource {
  readonly pictures: readonly File[];
  /** Files of calendars and tables. */
  readonly lists: readonly File[];
}

export function clipboardData(transfer: DataTransfer): ClipboardData {
  const files = [...transfer.files];
  return {
    html: transfer.getData('text/html'),
    text: pastedText(transfer),
    pictures: files.filter(({ type }) => type.startsWith('image/')),
    lists: files.filter(
      ({ name, type }) => /\.(?:ics|csv|tsv|tab)$/i.test(name) || type === 'text/calendar',
    ),
  };
}

/** The plain text that a paste or a drop brings; empty without one. */
export function pastedText(transfer: DataTransfer | null): string {
  return enteredText(transfer?.getData('text/plain') ?? '');
}
