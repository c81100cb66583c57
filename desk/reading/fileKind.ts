import { strFromU8, unzipSync } from 'fflate';
import { decodeStrictly } from '../files/decodeText.ts';
import type { DocumentKind } from '../../issue/file/reason.ts';

/** What a file is, by its first bytes: one that is read, or one that is not; text if nothing else. */
export type FileKind =
  | 'text'
  | 'mail'
  | 'mailbox'
  | 'word'
  | 'open-document'
  | 'rtf'
  | 'zip'
  | DocumentKind;

const signatures: readonly (readonly [RegExp, FileKind])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^\xD0\xCF.\xE0\xA1\xB1.\xE1/s, 'old-office'],
  [
    /^(?:\xFF\xD8\xFF|\x89PNG|GIF8[79]a|RIFF....WEBP|BM.{4}\0{4}|II\*\0|MM\0\*|....ftyp)/s,
    'picture',
  ],
  [/^(?:7z\xBC\xAF|Rar!)/, 'archive'],
];
/** A header that only mails have, among the first lines, which are all headers or their continuations. */
const headers = /^(?:[\w-]+:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+\r?(?:\n|$)/;
const ofMail =
  /^(?:MIME-Version|Return-Path|Received|Message-ID|Delivered-To|DKIM-Signature|X-Unsent|Content-Transfer-Encoding|Content-Type: *(?:multipart|text)\/\w+)/im;

/** The line above each message of a mailbox: `From address Www Mmm dd hh:mm:ss yyyy`, in some with a time zone. */
export const separatorLine =
  /From [^\n]{0,200}\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]?\d \d{2}:\d{2}(?::\d{2})?(?: [+-]\d{4}| [A-Z]{2,5})? \d{4}(?: [+-]\d{4})?[ \t]*\r?\n/;
const startsMailbox = new RegExp(`^${separatorLine.source}`);

/** In bytes. */
const headLength = 1 << 16;

/** Returns the kind of a file. */
export function fileKind(bytes: Uint8Array): FileKind {
  // One byte, one character.
  const head = strFromU8(bytes.subarray(0, headLength), true).replace(/^\xEF\xBB\xBF|^\s+/, '');
  const found = signatures.find(([signature]) => signature.test(head));
  if (found) return found[1];
  if (head.startsWith('\x1F\x8B')) return 'archive';
  if (head.startsWith('PK\x03\x04')) return packedKind(bytes);
  if (/^<[^]{0,2000}<office:document\s/.test(head)) return 'open-document';
  if (startsMailbox.test(head)) return 'mailbox';
  const top = headers.exec(head.replaceAll('\r\n', '\n'))?.[0] ?? '';
  if (ofMail.test(top) || /^From:[^]*^(?:Subject|To):|^Subject:[^]*^From:/im.test(top))
    return 'mail';
  return isText(head, bytes) ? 'text' : 'unknown';
}

/** Returns the kind of a ZIP file by the names in it; none is unpacked except the one that names its kind. */
function packedKind(bytes: Uint8Array): FileKind {
  const names: string[] = [];
  let type = '';
  try {
    const own = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return name === 'mimetype' && originalSize < 1000;
      },
    });
    type = strFromU8(own['mimetype'] ?? new Uint8Array());
  } catch {
    return 'archive';
  }
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) return 'word';
  if (has(/^Index(?:\/|\.zip$)/)) return 'pages';
  if (has(/^(?:xl|ppt)\//)) return 'office';
  if (/opendocument\.text/.test(type)) return 'open-document';
  if (/opendocument/.test(type)) return 'office';
  return /epub/.test(type) ? 'book' : 'zip';
}

/**
 * False for bytes that no text has in any encoding: many control characters. UTF-16 has zeros, and valid UTF-8 may have
 * more of them, which the import removes.
 */
function isText(head: string, bytes: Uint8Array): boolean {
  // Japanese in seven bits has escapes.
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(head) || isWide(head) || head.includes('\x1B$')) return true;
  // Those from 0x80 on are letters in one encoding or another.
  const controls = head.match(/[^\P{Cc}\t\n\v\f\r\x80-\x9F]/gu)?.length ?? 0;
  return controls <= head.length * (isUtf8(bytes.subarray(0, headLength)) ? 0.3 : 0.01);
}

/** A character may be cut at the end. */
function isUtf8(bytes: Uint8Array): boolean {
  return [0, 1, 2, 3].some(
    (cut) => decodeStrictly(bytes.subarray(0, Math.max(0, bytes.length - cut))) !== undefined,
  );
}

/** True if every other byte of the start is zero, as in UTF-16 without a mark. */
function isWide(head: string): boolean {
  return /^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(head);
}
