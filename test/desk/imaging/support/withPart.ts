import { pngChunk } from '../../../../desk/imaging/pngChunks.ts';

type Content = readonly (string | Uint8Array)[];

function joined(content: Content): Buffer {
  return Buffer.concat(content.map((part) => Buffer.from(part as string)));
}

/** Returns a JPEG's segment. */
export function segment(marker: number, ...content: Content): Buffer {
  const bytes = joined(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** Returns a JPEG with one more segment, before its own. */
export function jpegWith(jpeg: Uint8Array, marker: number, ...content: Content): Buffer {
  return inserted(jpeg, 2, segment(marker, ...content));
}

/** Where the header of a PNG ends. */
export const afterHeader = 33;

/** Returns a PNG with one more chunk, behind its header. */
export function pngWith(png: Uint8Array, name: string, ...content: Content): Buffer {
  return inserted(png, afterHeader, pngChunk(name, joined(content)));
}

/** Puts bytes into a file. */
export function inserted(file: Uint8Array, at: number, ...bytes: readonly Uint8Array[]): Buffer {
  return Buffer.concat([file.subarray(0, at), ...bytes, file.subarray(at)]);
}
