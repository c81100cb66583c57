import type { AssetFile } from '../assets/readPicture.ts';

/** Returns a data URL that contains the picture; empty without a picture. */
export function dataAddress(file: AssetFile | undefined): string {
  if (!file) return 'data:,';
  return `data:${file.type};base64,${Buffer.from(file.bytes).toString('base64')}`;
}
