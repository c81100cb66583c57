import type { AssetFile } from '../assets/readPicture.ts';

/**
 * Returns a data URL that contains the picture, and its file's name as the fragment, by which an import knows it; empty
 * without a picture.
 */
export function dataAddress(name: string, file: AssetFile | undefined): string {
  if (!file) return 'data:,';
  return `data:${file.type};base64,${Buffer.from(file.bytes).toString('base64')}#${encodeURIComponent(name)}`;
}
