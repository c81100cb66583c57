import { decodeDocument } from '../decodeDocument.ts';

/** A file of an archive: on disk, picked in the page, or within a ZIP. */
export interface ArchiveFile {
  /** From the root of the archive, with slashes. */
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Returns the file's folder, with a slash at its end; empty for the root. */
export function folderOf({ path }: ArchiveFile): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Returns the file's name. */
export function nameOf({ path }: ArchiveFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Returns the file's name without its extension. */
export function stemOf(file: ArchiveFile): string {
  return nameOf(file).replace(/\.[^.]*$/, '');
}

/** Returns the file's extension in lower case, without a dot. */
export function extensionOf(file: ArchiveFile): string {
  return /\.([^.]+)$/.exec(nameOf(file))?.[1]?.toLowerCase() ?? '';
}

/** Resolves to the file's text, in whatever encoding. */
export async function textOf(file: ArchiveFile): Promise<string> {
  return decodeDocument(await file.read()).text;
}
