import { readFileName } from '../text/pictureFile.ts';

/**
 * Returns the asset in a picture's address: `a1.png` for `images/a1.png`, `https://…/a1.png`, `cid:a1.png@setzkasten` and
 * `data:…#a1.png`, or for one of its crops.
 */
export function assetIn(address: string): string {
  const name = fileIn(address);
  return readFileName(name)?.asset ?? name;
}

/** Returns the name of the file in a picture's address: the asset's own, or that of its crop. */
export function fileIn(address: string): string {
  const embedded = /^data:[^#]*#(.*)$/s.exec(address)?.[1];
  if (embedded !== undefined) return embedded;
  return decoded(address.replace(/^cid:(.*)@setzkasten$/s, '$1').replace(/^.*\//s, ''));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
