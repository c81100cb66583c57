import type { AssetFile } from '../assets/readPicture.ts';

/** The address that holds a picture itself; of no picture, an empty one. */
export function dataAddress(file: AssetFile | undefined): string {
  if (!file) return 'data:,';
  return `data:${file.type};base64,${Buffer.from(file.bytes).toString('base64')}`;
}
