import type { PasteSource } from '../../../issue/paste/pasteSource.ts';

/** What a paste or a drop brings, read while its event lasts. */
export interface ClipboardData extends PasteSource {
  readonly pictures: readonly File[];
}

export function clipboardData(transfer: DataTransfer): ClipboardData {
  return {
    html: transfer.getData('text/html'),
    text: transfer.getData('text/plain'),
    pictures: [...transfer.files].filter(({ type }) => type.startsWith('image/')),
  };
}
