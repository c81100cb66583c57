import PostalMime, { type Attachment } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeExport } from '../../../desk/export/composeExport.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { exportIssue } from '../../../issue/exportIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { elementsOf } from '../../issue/export/support/readHtml.ts';
import { smallIssue as oneParagraph } from '../../issue/export/support/smallIssue.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { smallIssue } from '../../support/smallIssue.ts';
import { pictures } from '../../support/pictures.ts';

const png = `${contentHash(pictures.png.bytes)}.png`;
const svg = `${contentHash(pictures.svg.bytes)}.svg`;
const found = new Map([
  [png, { bytes: pictures.png.bytes, type: 'image/png' }],
  [svg, { bytes: pictures.svg.bytes, type: 'image/svg+xml' }],
]);
const publication = newPublication({ name: 'Probe', author: 'Ada', language: 'de' });

async function mailOf(issue: Issue, files: typeof found = found): Promise<Uint8Array> {
  const composed = await composeExport(exportIssue(issue, publication, 'eml'), files);
  expect(composed.map(({ name }) => name)).toEqual(['issue.eml']);
  return composed[0]?.bytes ?? new Uint8Array();
}

describe('an eml, read by another program', () => {
  const issue = pictureIssue({ [png]: 'Ein Bild', [svg]: 'Noch eins' });

  test('is an unsent draft of noon on the issue’s day, to and from nobody', async () => {
    const mail = await PostalMime.parse(await mailOf(issue));
    expect(mail.subject).toBe('KW35 – Größe 🥳');
    expect(mail.date).toBe('2025-08-25T12:00:00.000Z');
    expect(mail.headers.map(({ key }) => key).toSorted()).toEqual([
      'content-type',
      'date',
      'message-id',
      'mime-version',
      'subject',
      'x-unsent',
    ]);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  });

  test('holds the text and the HTML as they are exported', async () => {
    const mail = await PostalMime.parse(await mailOf(issue));
    const [html, text] = exportIssue(issue, publication, 'eml').files;
    expect([lines(mail.html), lines(mail.text)]).toEqual([html?.text, text?.text.trimEnd()]);
  });

  test('holds each picture, where the HTML looks for it', async () => {
    const { html = '', attachments } = await PostalMime.parse(await mailOf(issue));
    const shown = elementsOf(html).flatMap(({ attributes: { src } }) => src ?? []);
    expect(shown).toEqual(attachments.map(({ contentId }) => `cid:${contentId?.slice(1, -1)}`));
    expect(attachments.map((each) => [each.mimeType, each.related, bytesOf(each)])).toEqual([
      ['image/png', true, pictures.png.bytes],
      ['image/svg+xml', true, pictures.svg.bytes],
    ]);
  });

  test('names each part by its kind, as it is nested', async () => {
    const source = Buffer.from(await mailOf(issue)).toString('latin1');
    const types = [...source.matchAll(/^Content-Type: ([\w/+-]+)/gm)].map(([, type]) => type);
    expect(types).toEqual([
      'multipart/alternative',
      'text/plain',
      'multipart/related',
      'text/html',
      'image/png',
      'image/svg+xml',
    ]);
    expect(source).not.toMatch(/[^\r]\n|[\u0080-\u00FF]|^.{999}/m);
  });
});

test('has the same bytes on every run, and others for another mail', async () => {
  const issue = pictureIssue({ [png]: 'Ein Bild' });
  const [first, again] = [await mailOf(issue), await mailOf(structuredClone(issue))];
  expect(Buffer.from(first).equals(again)).toBe(true);
  const other = await PostalMime.parse(await mailOf(pictureIssue({ [png]: 'Anders' })));
  const { messageId, attachments } = await PostalMime.parse(first);
  expect(other.messageId).not.toBe(messageId);
  expect(messageId).toMatch(/^<\w+@[a-z]+\.[a-z]+>$/);
  expect(attachments.map(({ filename }) => filename)).toEqual(['01-ein-bild.png', '02.svg']);
});

test('an issue without a date makes a mail without one; without pictures there are two parts', async () => {
  const issue = oneParagraph(['Date: heute\r\nDate: morgen']);
  const source = Buffer.from(await mailOf(issue, new Map())).toString('latin1');
  const mail = await PostalMime.parse(source);
  expect(mail.date).toBeUndefined();
  expect(mail.text).toContain('Date: heute');
  expect(source).not.toContain('multipart/related');
});

test('a subject of many emoji survives, and so does one that would begin a header', async () => {
  for (const subject of ['👩‍👩‍👧‍👦 Größe '.repeat(20).trim(), 'Eins\r\nBcc: eve@example.org']) {
    const [masthead, ...rest] = pictureIssue({}).blocks;
    const issue = { id: 's', blocks: [{ ...masthead, subject }, ...rest] } as Issue;
    const mail = await PostalMime.parse(await mailOf(issue, new Map()));
    expect(mail.subject).toBe(subject.replace('\r\n', ' '));
    expect(mail.bcc).toBeUndefined();
  }
});

test('no control character and no override of direction reaches a header', async () => {
  const [masthead, ...rest] = pictureIssue({}).blocks;
  const subject = 'Rech\u202Enung\u0000\u0085 \u2066fdp.exe\u001B';
  const issue = { id: 's', blocks: [{ ...masthead, subject }, ...rest] } as Issue;
  const mail = await PostalMime.parse(await mailOf(issue, new Map()));
  expect(mail.subject).toBe('Rechnung fdp.exe');
});

function lines(text = ''): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

function bytesOf({ content }: Attachment): Buffer {
  return Buffer.from(content as ArrayBuffer);
}

test.each([
  ['one word', 'A'.repeat(3000)],
  ['one word of letters beyond ASCII', 'Ä'.repeat(2000)],
  ['emoji alone', '👩‍👩‍👧'.repeat(300)],
  ['a long word among others', `Kurz ${'x'.repeat(1200)} und gut`],
  ['an address', `https://example.org/${'pfad-'.repeat(400)}`],
  ['many words', 'Wort '.repeat(400).trim()],
])('no line of an eml has more than 998 octets: a subject of %s', async (_, title) => {
  const bytes = await mailOf(smallIssue(title, '2025-08-25', 'y'.repeat(5000)));
  const lengths = Buffer.from(bytes)
    .toString('latin1')
    .split('\r\n')
    .map((line) => line.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(998);
  expect((await PostalMime.parse(bytes)).subject).toBe(title);
});
