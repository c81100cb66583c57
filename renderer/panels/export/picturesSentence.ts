import type { ExportedIssue } from '../../../issue/exportIssue.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { AllMessages } from '../../language/messages.ts';

/** Returns a sentence on how the pictures of an export reach its readers; empty if there are none. */
export function picturesSentence(
  { files, assets, packaging }: ExportedIssue,
  { pictureBase = '' }: ExportOptions,
  messages: AllMessages['exporting'],
): string {
  const count = assets.length;
  if (count === 0) return '';
  if (packaging.as === 'mail' || packaging.as === 'page') return messages.pictures.within(count);
  const hasRichText = files.some(({ form }) => form === 'rich-text');
  // Editors drop pasted pictures with other addresses: see renderRichText.
  if (hasRichText && !pictureBase.startsWith('https:')) return messages.picturesByHand(count);
  if (packaging.as === 'zip') return messages.pictures.zip(count);
  if (pictureBase !== '') return messages.pictures.web(count);
  const isFeed = files.some(({ form }) => form === 'feed');
  return [messages.pictures.folder(count), isFeed ? '' : messages.notCopied(count)]
    .join(' ')
    .trim();
}
