import type { AssetFile } from '../assets/readAsset.ts';
import { pageFile } from './pageFile.ts';
import { assetHeaders, pageHeaders } from './pageHeaders.ts';

/** What a face answers with: bytes, their media type, and the headers that keep them in their place. */
export interface Resource {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What lies at a path of the app's address: a picture, or a file of the page. Undefined when there is none. */
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

/** A part of an address as it was meant; empty, which names nothing, where it is malformed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
