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

/** Returns what identifies content: the start of its SHA-256, in hexadecimal. */
export async function fingerprint(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // Files are never in shared memory.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  const hash = new Uint8Array(digest);
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
