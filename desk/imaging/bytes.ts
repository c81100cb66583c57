/** Copies the kept parts of a file; returns the file itself if all of it is kept. */
export function joined(bytes: Uint8Array, kept: readonly Uint8Array[]): Uint8Array {
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  return length === bytes.length ? bytes : new Uint8Array(Buffer.concat(kept));
}

/** Returns a view of the bytes for reading numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Returns bytes as Latin-1 text. */
export function textAt(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    start,
    start + length,
  );
}
