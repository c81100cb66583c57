import type { ExportOptions } from './exportOptions.ts';
import type { ExportTarget } from './exportTarget.ts';
import type { PictureAddress } from './rendering.ts';
import { safeUrl } from '../addresses/safeUrl.ts';

/** Where the files of an export look for a picture; undefined for `images/` beside them. */
export function pictureAddressFor(
  target: ExportTarget,
  { zip, pictureBase }: ExportOptions,
): PictureAddress | undefined {
  if (target === 'eml') return (asset) => `cid:${contentId(asset)}`;
  const base = zip === true ? undefined : safeUrl(pictureBase ?? '');
  return base === undefined ? undefined : onTheWeb(base);
}

/** A picture below an address of the web, which may end with a slash or without. */
export function onTheWeb(base: string): PictureAddress {
  return (asset) => `${base.replace(/\/+$/, '')}/${encodeURIComponent(asset)}`;
}

/**
 * The name by which the HTML of a mail finds a picture in another part of that mail: a quarter of the hash tells the
 * pictures of a mail apart, and keeps the header that says it on one line.
 */
export function contentId(asset: string): string {
  return `${encodeURIComponent(asset.replace(/^([0-9a-f]{16})[0-9a-f]{48}\b/, '$1'))}@setzkasten`;
}
