import { safeUrl } from '../addresses/safeUrl.ts';
import type { ExportOptions } from './exportOptions.ts';
import type { ExportTarget } from './exportTarget.ts';
import type { PictureAddress } from './rendering.ts';

/** Returns where the files of an export look for pictures; undefined for `images/` next to them. */
export function pictureAddressFor(
  target: ExportTarget,
  { zip, pictureBase }: ExportOptions,
): PictureAddress | undefined {
  if (target === 'eml') return (asset) => `cid:${contentId(asset)}`;
  const base = zip === true ? undefined : safeUrl(pictureBase ?? '');
  return base === undefined ? undefined : onTheWeb(base);
}

/** Returns a picture's address below a web address with or without a trailing slash. */
export function onTheWeb(base: string): PictureAddress {
  return (asset) => `${base.replace(/\/+$/, '')}/${encodeURIComponent(asset)}`;
}

/**
 * Returns the content ID by which a mail's HTML refers to a picture in the same mail: a quarter of the hash is unique
 * within a mail, and keeps its header on one line.
 */
export function contentId(asset: string): string {
  return `${encodeURIComponent(asset.replace(/^([0-9a-f]{16})[0-9a-f]{48}\b/, '$1'))}@setzkasten`;
}
