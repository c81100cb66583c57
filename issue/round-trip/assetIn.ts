import { readFileName } from '../text/pictureFile.ts';

/**
 * Returns the asset in a picture's address: `a1.png` for `images/a1.png`, `https://…/a1.png` and
 * `cid:a1.png@setzkasten`, or for one of its crops.
 */
export function assetIn(address: string): string {
  const name = decoded(address.replace(/^cid:(.*)@setzkasten$/s, '$1').replace(/^.*\//s, ''));
  return readFileName(name)?.asset ?? name;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
