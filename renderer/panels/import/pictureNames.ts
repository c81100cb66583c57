import { readFileName } from '../../../issue/text/pictureFile.ts';

/** True if the files include that picture: the file itself or, for a crop, the whole picture. */
export function isIncluded(name: string, files: ReadonlyMap<string, unknown>): boolean {
  return files.has(name) || files.has(readFileName(name)?.asset ?? name);
}

/** True if a text shows that file, or a part of it. */
export function isWanted(file: string, wanted: ReadonlyMap<string, unknown>): boolean {
  return wanted.has(file) || [...wanted.keys()].some((name) => readFileName(name)?.asset === file);
}
