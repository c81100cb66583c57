/** The decoded text of a file that may not be UTF-8. */
export interface DecodedText {
  readonly text: string;
  /** The encoding used, by its WHATWG name. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True if all bytes were valid; invalid ones become the replacement character. */
  readonly isWhole: boolean;
}

/**
 * Decodes bytes by their most likely encoding: UTF-8, else UTF-16 by its byte order mark or by its zeros, else damaged
 * UTF-8, else Windows-1252, a superset of Latin-1. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const strict = decodeStrictly(bytes);
  const wide = wideEncodingOf(bytes);
  if (strict !== undefined && wide === undefined)
    return { text: strict, encoding: 'utf-8', isWhole: true };
  if (wide !== undefined)
    return { text: new TextDecoder(wide).decode(bytes), encoding: wide, isWhole: true };
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = lenient.match(/\uFFFD/g)?.length ?? 0;
  const good = lenient.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (good >= bad) return { text: lenient, encoding: 'utf-8', isWhole: false };
  const text = new TextDecoder('windows-1252').decode(bytes);
  return { text, encoding: 'windows-1252', isWhole: true };
}

/** Returns the text if all bytes are valid UTF-8, otherwise undefined. A byte order mark is kept. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON begins with two ASCII characters, and text contains no zeros.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return undefined;
}
