import { encodingOf } from '../pictureKind.ts';

/** Returns the text of an SVG's file in the encoding that its first bytes or its prolog name, else in UTF-8. */
export function svgText(bytes: Uint8Array): string {
  const marked = encodingOf(bytes);
  if (marked !== 'utf-8') return new TextDecoder(marked).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, named = 'utf-8'] = /<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  return inEncoding(bytes, named) ?? inEncoding(bytes, 'utf-8') ?? latin(bytes);
}

/** Undefined if the encoding is unknown, or the bytes are not in it. */
function inEncoding(bytes: Uint8Array, name: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(name);
    // A text that could be read so far is not in two bytes for each character.
    if (encoding.startsWith('utf-16')) return undefined;
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
