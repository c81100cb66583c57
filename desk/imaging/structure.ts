/** What a picture's file holds besides its pixels; none of it is kept. */
export type Extra =
  | 'position'
  | 'exif'
  | 'xmp'
  | 'iptc'
  | 'profile'
  | 'comment'
  | 'thumbnail'
  | 'other'
  | 'trailing';

/** A JPEG, PNG or GIF as its own structure describes it, without decoding the pixels. */
export interface Structure {
  /** The file without extras: the same pixels, and the same object if there were none. */
  readonly bytes: Uint8Array;
  /** In px, as stored: before it is turned upright. */
  readonly width: number;
  readonly height: number;
  /** True if programs show the pixels as stored: upright, sRGB or grey, eight bits or fewer. */
  readonly isPlain: boolean;
  readonly isAnimated: boolean;
  /** Colours that are declared without a profile and are not sRGB. */
  readonly declared?: 'p3' | 'other';
  readonly extras: ReadonlySet<Extra>;
}

/** Copies the kept parts of a file; returns the file itself if all of it is kept. */
export function joined(bytes: Uint8Array, kept: readonly Uint8Array[]): Uint8Array {
  const length = kept.reduce((sum, part) => sum + part.length, 0);
  return length === bytes.length ? bytes : new Uint8Array(Buffer.concat(kept));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function textAt(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    start,
    start + length,
  );
}
