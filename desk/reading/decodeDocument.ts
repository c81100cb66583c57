import { decodeStrictly, decodeText } from '../files/decodeText.ts';

/** A file's text, and the encoding that was used. */
export interface DecodedDocument {
  readonly text: string;
  /** By its WHATWG name. */
  readonly encoding: string;
}

const declared =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/**
 * Decodes a text or HTML file by its content: UTF-8 if all bytes are valid, otherwise as the file declares, otherwise as
 * `decodeText` guesses. Without the byte order mark.
 */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  const label = labelIn(bytes);
  const isEscaped = label !== undefined && /^iso-2022/i.test(label);
  if (label !== undefined && (isEscaped || decodeStrictly(bytes) === undefined)) {
    try {
      const decoder = new TextDecoder(label);
      if (!decoder.encoding.startsWith('utf-16'))
        return { text: decoder.decode(bytes), encoding: decoder.encoding };
    } catch {
      // Not the name of an encoding.
    }
  }
  const { text, encoding } = decodeText(bytes);
  return { text: text.replace(/^\uFEFF/, ''), encoding };
}

function labelIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, ofPage, ofXml] = declared.exec(head) ?? [];
  return ofPage ?? ofXml;
}
