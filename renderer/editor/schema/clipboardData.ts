import { enteredText } from '../../../issue/text/enteredText.ts';
import type { PasteSource } from '../../../issue/paste/pasteSource.ts';

/** The data of a paste or drop, read during its event. */
export interface ClipboardData extends PasteSource {
  readonly pictures: readonly File[];
  /** Calendar and table files. */
  readonly lists: readonly File[];
}

export function clipboardData(transfer: DataTransfer): ClipboardData {
  const files = [...transfer.files];
  return {
    html: transfer.getData('text/html'),
    text: pastedText(transfer),
    // Some systems have no media type for these.
    pictures: files.filter(
      ({ name, type }) => type.startsWith('image/') || /\.(?:hei[cf]|avif)$/i.test(name),
    ),
    lists: files.filter(
      ({ name, type }) => /\.(?:ics|csv|tsv|tab)$/i.test(name) || type === 'text/calendar',
    ),
  };
}

/** Returns the plain text of a paste or drop; empty without one. */
export function pastedText(transfer: DataTransfer | null): string {
  return enteredText(transfer?.getData('text/plain') ?? '');
}
