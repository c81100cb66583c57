import type { AssetFile } from '../assets/readAsset.ts';
import { pageFile } from './pageFile.ts';
import { assetHeaders, pageHeaders } from './pageHeaders.ts';

/** A face's response: bytes, their media type, and security headers. */
export interface Resource extends AssetFile {
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Returns the resource at a path of the app's address: a picture, or a file of the page. Undefined if there is none.
 */
export async function resourceAt(
  pathname: string,
  readAsset: (id: string | undefined, asset: string) => Promise<AssetFile | undefined>,
  pageFolder: string,
): Promise<Resource | undefined> {
  const [, id, asset] = /^\/asset\/(?:([^/]+)\/)?([^/]+)$/.exec(pathname) ?? [];
  if (asset !== undefined) {
    const picture = await readAsset(id && decoded(id), decoded(asset));
    return picture && { ...picture, headers: assetHeaders };
  }
  const file = await pageFile(pageFolder, pathname);
  return file && { ...file, headers: pageHeaders };
}

/** Decodes a path segment; a malformed one is empty, which matches nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
