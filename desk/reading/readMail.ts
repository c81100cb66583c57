import PostalMime, { type Email } from 'postal-mime';
import { aboutOf, type About } from '../../issue/import/about.ts';
import { strFromU8, strToU8 } from 'fflate';
import { dayOf } from './dayOf.ts';
import type { Source } from './source.ts';

const answer = /^(?:(?:fwd?|wg|tr|rv|re|aw|i|enc)\s*:\s*)+/i;

/**
 * Reads a mail as programs save it (`.eml`, `.mht`): its HTML if that has text, otherwise its plain text. Pictures are
 * found by their Content-ID or, in a saved page, by their address. Attachments that it does not show are left out.
 */
export async function readMail(bytes: Uint8Array): Promise<Source> {
  const email = await PostalMime.parse(withNamedParts(bytes), { forceRfc822Attachments: true });
  const { html = '', text = '', attachments } = email;
  const isHtml = /\S/.test(html.replace(/<(style|script|title)\b[^]*?<\/\1>|<[^>]*>|&nbsp;/gi, ''));
  const parts = new Map<string, Uint8Array>();
  const leftOut: string[] = [];
  for (const { contentId = '', description = '', filename, mimeType, content } of attachments) {
    const data = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
    const id = `cid:${contentId.replace(/^<|>$/g, '')}`;
    const place = description.startsWith(placeMark) ? description.slice(placeMark.length) : '';
    for (const address of [id, place.replace(/\s+/g, '')])
      if (address !== 'cid:' && address !== '') parts.set(address, data);
    const isShown =
      (contentId !== '' && html.includes(id)) || (place !== '' && mimeType.startsWith('image/'));
    if (!isShown && filename !== null && place === '') leftOut.push(filename);
  }
  const hasBoth = !isHtml && html !== '' && text.trim() === '';
  return {
    text: isHtml || hasBoth ? html : text,
    format: isHtml || hasBoth ? 'html' : 'text',
    // A saved page has the date of its saving, and a browser as its sender.
    about: isSavedPage(email) ? {} : aboutOfMail(email),
    parts,
    leftOut,
  };
}

/** Splits a mailbox at the lines that start its messages. Reads the first; the subjects of the others are left out. */
export async function readMailbox(bytes: Uint8Array): Promise<Source> {
  const all = strFromU8(bytes, true);
  const starts = [...all.matchAll(/(?:^|\r?\n)From \S+[^\n]*\d{4}[^\n]*\n/g)];
  const messages = starts.map((start, index) =>
    strToU8(
      all
        .slice(start.index + start[0].length, starts[index + 1]?.index)
        .replace(/^>(>*From )/gm, '$1'),
      true,
    ),
  );
  const [first = bytes, ...others] = messages;
  const source = await readMail(first);
  const subjects = await Promise.all(
    others.map(async (message) => {
      const { subject, date } = aboutOfMail(await PostalMime.parse(message));
      return subject ?? date ?? '';
    }),
  );
  return { ...source, leftOut: [...(source.leftOut ?? []), ...subjects.filter(Boolean)] };
}

/** Tells the address of a part from a description of its own. */
const placeMark = 'Content-Location ';

/** In a saved page, parts have an address instead of an ID, which the parser does not tell: it becomes their description. */
function withNamedParts(bytes: Uint8Array): Uint8Array {
  const text = strFromU8(bytes, true);
  if (!/^Content-Type:\s*multipart\/related/im.test(text.slice(0, 10_000))) return bytes;
  return strToU8(
    text.replace(/^Content-Location:\s*/gim, `Content-Description: ${placeMark}`),
    true,
  );
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
