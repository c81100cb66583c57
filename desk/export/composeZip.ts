import { zipSync, type Zippable } from 'fflate';
import type { ComposedFile } from './composedFile.ts';

/** The first day that a ZIP can name. It names local time: so in local time, for the same bytes everywhere. */
const noTime = new Date(1980, 0, 1);

/**
 * The files as a ZIP, in their order: the same bytes for the same files, on every machine (which is why it is not
 * Node's zlib that compresses: its output changes with its version). Pictures, which are compressed already, are stored.
 */
export function composeZip(files: readonly ComposedFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: isCompressed(name) ? 0 : 9 }]]),
  );
  return zipSync(entries, { mtime: noTime });
}

function isCompressed(name: string): boolean {
  return /\.(?:png|jpg|gif|webp)$/.test(name);
}
