import PostalMime, { type Email } from 'postal-mime';
import { strToU8 } from 'fflate';
import { aboutOf, type About } from '../../issue/import/about.ts';
import { dayOf } from '../../issue/import/dates/findDate.ts';
import { decodeDocument } from './decodeDocument.ts';
import { placeMark, textOfBytes, withTellingHeaders } from './mailCharsets.ts';
import type { Source } from './source.ts';
import { splitMailbox } from './splitMailbox.ts';

const answer = /^(?:(?:fwd?|wg|tr|rv|re|aw|i|enc)\s*:\s*)+/i;

/**
 * Reads a mail as programs save it (`.eml`, `.mht`): its HTML if that has text, otherwise its plain text, otherwise the
 * first message or text attached to it. Pictures are found by their Content-ID or, in a saved page, by their address.
 * Attachments that it does not show are left out.
 */
export async function readMail(bytes: Uint8Array, levels = mostForwards): Promise<Source> {
  const email = await PostalMime.parse(withTellingHeaders(bytes), { forceRfc822Attachments: true });
  const { text: html, isUtf8: isHtmlUtf8 } = textOfBytes(email.html ?? '');
  const { text, isUtf8: isTextUtf8 } = textOfBytes(email.text ?? '');
  const isHtml = /\S/.test(html.replace(/<(style|script|title)\b[^]*?<\/\1>|<[^>]*>|&nbsp;/gi, ''));
  const parts = new Map<string, Uint8Array>();
  const others: Attached[] = [];
  for (const {
    contentId = '',
    description = '',
    filename,
    mimeType,
    content,
  } of email.attachments) {
    const data = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
    const id = `cid:${contentId.replace(/^<|>$/g, '')}`;
    const place = description.startsWith(placeMark) ? description.slice(placeMark.length) : '';
    for (const address of [id, place.replace(/\s+/g, '')])
      if (address !== 'cid:' && address !== '') parts.set(address, data);
    const isShown =
      (contentId !== '' && html.includes(id)) || (place !== '' && mimeType.startsWith('image/'));
    if (!isShown && place === '') others.push({ name: filename ?? '', mimeType, data });
  }
  const hasBoth = !isHtml && html !== '' && text.trim() === '';
  const isEmpty = !isHtml && text.trim() === '' && !/<img\b/i.test(html);
  const inner =
    isEmpty && levels > 0 ? others.find(({ mimeType }) => readable.test(mimeType)) : undefined;
  const leftOut = await Promise.all(others.filter((other) => other !== inner).map(nameOf));
  if (inner) {
    const source = await readAttached(inner, levels - 1);
    const about = { ...aboutOfMail(email), ...source.about };
    return { ...source, about, leftOut: [...(source.leftOut ?? []), ...leftOut] };
  }
  const format = isHtml || hasBoth ? 'html' : 'text';
  const isUtf8 = format === 'html' ? isHtmlUtf8 : isTextUtf8;
  return {
    text: format === 'html' ? html : text,
    format,
    // A saved page has the date of its saving, and a browser as its sender.
    about: isSavedPage(email) ? {} : aboutOfMail(email),
    parts,
    leftOut,
    ...(!isUtf8 && { encoding: 'windows-1252' }),
  };
}

/** Messages within messages that are looked into for a text. */
const mostForwards = 10;

interface Attached {
  /** Empty if the mail gives none. */
  readonly name: string;
  readonly mimeType: string;
  readonly data: Uint8Array;
}

const readable = /^(?:message\/rfc822|text\/(?:html|plain))$/;

async function readAttached({ mimeType, data }: Attached, levels: number): Promise<Source> {
  if (mimeType === 'message/rfc822') return readMail(data, levels);
  return { ...decodeDocument(data), format: mimeType === 'text/html' ? 'html' : 'text' };
}

/** Returns what an attachment is called: by its file, a message by its subject, otherwise by its type. */
async function nameOf({ name, mimeType, data }: Attached): Promise<string> {
  if (name !== '' || mimeType !== 'message/rfc822') return name || mimeType;
  return (await subjectOf(data)) || mimeType;
}

/** Returns the subject of a message, or its date. */
async function subjectOf(message: Uint8Array): Promise<string> {
  const { subject, date } = aboutOfMail(await PostalMime.parse(message));
  return subject ?? date ?? '';
}

/** Splits a mailbox at the lines that start its messages. Reads the first; the subjects of the others are left out. */
export async function readMailbox(bytes: Uint8Array): Promise<Source> {
  const [first = bytes, ...others] = splitMailbox(bytes);
  const source = await readMail(first);
  const subjects = await Promise.all(others.map(subjectOf));
  return { ...source, leftOut: [...(source.leftOut ?? []), ...subjects.filter(Boolean)] };
}

function isSavedPage({ headers, from }: Email): boolean {
  return (
    headers.some(({ key }) => key === 'snapshot-content-location') ||
    /^saved by /i.test(from?.name ?? '')
  );
}

function aboutOfMail({ subject = '', from, headers }: Email): About {
  const sent = headers.find(({ key }) => key === 'date')?.value ?? '';
  return aboutOf({
    subject: subject.replace(answer, ''),
    date: dayOf(sent),
    author: from && 'name' in from ? from.name : undefined,
    language: headers.find(({ key }) => key === 'content-language')?.value.split(',')[0],
  });
}
