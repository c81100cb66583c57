import { expect, test } from 'vitest';
import { composeMail } from '../../../desk/export/composeMail.ts';
import { compareWithMail } from '../../../desk/reading/compareWithMail.ts';
import { renderTestMail } from '../../../issue/export/testMail.ts';
import { german } from '../../samples/sampleIssues.ts';

const { issue, publication } = german;
const { html, text, subject } = renderTestMail(issue, publication, 'henrike@example.net');

async function mailOf(body: string): Promise<Uint8Array> {
  return composeMail({ subject, date: '2026-11-16', html: body, text }, new Map());
}

test('a test mail that arrived whole has lost nothing, whoever got it', async () => {
  expect(await compareWithMail(issue, publication, await mailOf(html))).toMatchObject({
    lost: [],
    links: [],
    pictures: [],
    stripped: [],
  });
});

test('what a mail tool has cut off is lost', async () => {
  const cut = html.replace(/<h2\b(?:(?!<h2\b)[^])*Lesestoff fürs Wartezimmer[^]*?<\/ul>/, '');
  expect(cut).not.toBe(html);
  const compared = await compareWithMail(issue, publication, await mailOf(cut));
  if ('unreadable' in compared) return expect.fail(compared.unreadable);
  expect(compared.lost.join(' ')).toContain('Kleine Kulturgeschichte der Schalterhalle');
  expect(compared.links.map(({ address }) => address)).toContain(
    'https://example.com/schalterhalle',
  );
});

test('a mail of text alone has its words, and none of the pictures', async () => {
  const plain = new TextEncoder().encode(text);
  const compared = await compareWithMail(issue, publication, plain);
  if ('unreadable' in compared) return expect.fail(compared.unreadable);
  expect(compared.pictures.length).toBeGreaterThan(0);
});

test('a file that is no mail is named', async () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
  expect(await compareWithMail(issue, publication, zip)).toHaveProperty('unreadable');
});
