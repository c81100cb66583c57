import { strFromU8, strToU8 } from 'fflate';
import { decodeText } from '../files/decodeText.ts';

/** Tells the address of a part from a description of its own. */
export const placeMark = 'Content-Location ';

/** Each byte is a character of its own, so that its text can be turned into bytes again. */
const bytewise = 'windows-1252';
/** What programs declare without looking at the text: also nothing. */
const unsure = /^(?:utf-?8.*|(?:us-?)?ascii|(?:x-)?unknown.*|[78]bit|binary|default|none|)$/i;
/** The headers of a mail or of a part, after its boundary. */
const headerBlocks =
  /((?<![^])|^--([^\r\n]{1,200})\r?\n)((?:[^\s:]+[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*)(\r?\n|(?![^]))?/gm;
const contentType = /^Content-Type[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*/im;

/**
 * Returns a mail with headers from which its parser can tell more: texts whose encoding is not sure are declared as
 * bytes, see `textOfBytes`, and parts of a saved page have their address as their description.
 */
export function withTellingHeaders(mail: Uint8Array): Uint8Array {
  const all = strFromU8(mail, true);
  const boundaries = new Set(boundariesIn(all));
  const isPage = /^Content-Type:\s*multipart\/related/im.test(all.slice(0, 10_000));
  const hasDigest = /multipart\/digest/i.test(all);
  const rewritten = all.replace(
    headerBlocks,
    (block: string, start: string, name: string | undefined, headers: string, end?: string) => {
      if (name !== undefined && !boundaries.has(name.trimEnd())) return block;
      const named = isPage
        ? headers.replace(/^Content-Location:\s*/gim, `Content-Description: ${placeMark}`)
        : headers;
      if (contentType.test(headers)) {
        const read = (header: string) => withBytewiseCharset(withKnownType(header, all));
        return start + named.replace(contentType, read) + (end ?? '');
      }
      // A message in a digest has no type of its own.
      const isText = end !== undefined && (name === undefined || !hasDigest);
      return `${start}${named}${isText ? `Content-Type: text/plain; charset=${bytewise}\r\n` : ''}${end ?? ''}`;
    },
  );
  return strToU8(rewritten, true);
}

function boundariesIn(text: string): (string | undefined)[] {
  const found = text.matchAll(/boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/gi);
  return Array.from(found, ([, quoted, plain]) => quoted ?? plain);
}

/** A type without a kind, or with parts of which none is there, is none: then it is text, as RFC 2045 says. */
function withKnownType(header: string, mail: string): string {
  const [, type = '', rest = ''] = /^[^:]*:\s*([^\s;]*)([^]*)$/.exec(header) ?? [];
  const [boundary = ''] = boundariesIn(rest);
  const hasParts = boundary !== '' && mail.includes(`\n--${boundary}`);
  const isText = /^\w*$/.test(type) || (/^multipart\//i.test(type) && !hasParts);
  return isText ? `Content-Type: text/plain; charset=${bytewise}` : header;
}

function withBytewiseCharset(header: string): string {
  if (!/^[^:]*:\s*text\/(?:plain|html)\b/i.test(header)) return header;
  const charset = /;\s*charset\s*=\s*("[^"]*"|[^\s;]*)/i.exec(header);
  if (!charset) return header.replace(/(text\/\w+)/i, `$1; charset=${bytewise}`);
  const isSure = !unsure.test((charset[1] ?? '').replaceAll('"', ''));
  return isSure ? header : header.replace(charset[0], `; charset=${bytewise}`);
}

const bytes = new Map(
  Array.from(
    new TextDecoder(bytewise).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (sign, byte) => [sign, byte],
  ),
);
const highSigns = new RegExp(`[${[...bytes.keys()].slice(0x80).join('')}]+`, 'g');

/**
 * Decodes the bytes in a text of a mail by their content, each run of them for itself: parts of a mail may differ. Those of
 * other encodings are letters already and stay.
 */
export function textOfBytes(text: string): { readonly text: string; readonly isUtf8: boolean } {
  let isUtf8 = true;
  const decoded = text.replace(highSigns, (run) => {
    const { text: own, encoding } = decodeText(
      Uint8Array.from(run, (sign) => bytes.get(sign) ?? 0),
    );
    if (encoding === 'utf-8') return own;
    isUtf8 = false;
    return run;
  });
  return { text: decoded.replace(/^\uFEFF/, ''), isUtf8 };
}
