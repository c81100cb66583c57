import { decodeStrictly, decodeText } from '../files/decodeText.ts';
import type { Source } from './source.ts';

const declared =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/**
 * Decodes a text or HTML file by its content: UTF-8 if all bytes are valid, otherwise as the file declares, otherwise as
 * `decodeText` guesses. Without the byte order mark. Also returns the WHATWG name of an encoding that is not UTF-8.
 */
export function decodeDocument(bytes: Uint8Array): Pick<Source, 'text' | 'encoding'> {
  const label = labelIn(bytes);
  const isEscaped = label !== undefined && /^iso-2022/i.test(label);
  if (label !== undefined && (isEscaped || decodeStrictly(bytes) === undefined)) {
    try {
      const decoder = new TextDecoder(label);
      if (!decoder.encoding.startsWith('utf-16'))
        return decoded(decoder.decode(bytes), decoder.encoding);
    } catch {
      // Not the name of an encoding.
    }
  }
  const { text, encoding } = decodeText(bytes);
  return decoded(text.replace(/^\uFEFF/, ''), encoding);
}

function decoded(text: string, encoding: string) {
  return { text, ...(encoding !== 'utf-8' && { encoding }) };
}

function labelIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, ofPage, ofXml] = declared.exec(head) ?? [];
  return ofPage ?? ofXml;
}
