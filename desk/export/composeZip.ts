import { zipSync, type Zippable } from 'fflate';
import type { ComposedFile } from './composedFile.ts';

/** The first day that a ZIP can represent. ZIP uses local time, so this does too, for the same bytes everywhere. */
const noTime = new Date(1980, 0, 1);

/**
 * Returns the files as a ZIP, in their order. Deterministic on every machine, and therefore not compressed with Node's
 * zlib, whose output changes between versions. Pictures, already compressed, are stored.
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
