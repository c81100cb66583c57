import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { composeExport } from '../../../desk/export/composeExport.ts';
import { composeZip } from '../../../desk/export/composeZip.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { exportIssue, type ExportTarget } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { pictures } from '../../support/pictures.ts';

const asset = `${contentHash(pictures.png.bytes)}.png`;
const found = new Map([[asset, { bytes: pictures.png.bytes, type: 'image/png' }]]);

async function zipped(target: ExportTarget) {
  const issue = pictureIssue({ [asset]: 'Ein Bild' });
  const exported = exportIssue(issue, newPublication(), target, { zip: true });
  return { exported, files: await composeExport(exported, found) };
}

test('a document and its pictures are one ZIP, as Mailchimp imports it', async () => {
  const { exported, files } = await zipped('mailchimp');
  expect(files.map(({ name }) => name)).toEqual(['issue.zip', 'issue.txt']);
  const inside = unzipSync(files[0]?.bytes ?? new Uint8Array());
  expect(Object.keys(inside)).toEqual(['index.html', `images/${asset}`]);
  const html = new TextDecoder().decode(inside['index.html']);
  expect(html).toBe(exported.files[0]?.text);
  expect(html).toContain(`src="images/${asset}"`);
  expect(Buffer.from(inside[`images/${asset}`] ?? [])).toEqual(pictures.png.bytes);
});

test('what shows the pictures beside the document has them beside it too', async () => {
  const { files } = await zipped('keila');
  expect(files.map(({ name }) => name)).toEqual([
    'issue.zip',
    'issue.md',
    'issue.txt',
    `images/${asset}`,
  ]);
});

test('has the same bytes at any time, in any time zone', () => {
  const files = [
    { name: 'index.html', bytes: new TextEncoder().encode('Größe '.repeat(1000)) },
    { name: 'images/a.png', bytes: pictures.png.bytes },
  ];
  const first = composeZip(files);
  vi.useFakeTimers({ now: new Date('2031-07-04T12:00:00Z') });
  expect(Buffer.from(composeZip(files)).equals(first)).toBe(true);
  vi.useRealTimers();
  const script = `import { composeZip } from ${JSON.stringify(join(import.meta.dirname, '../../../desk/export/composeZip.ts'))};
    process.stdout.write(Buffer.from(composeZip(JSON.parse(process.argv[1]).map(([name, base64]) => ({ name, bytes: Buffer.from(base64, 'base64') })))).toString('base64'));`;
  const given = JSON.stringify(
    files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
  );
  const elsewhere = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', script, given],
    { env: { ...process.env, TZ: 'Pacific/Kiritimati' }, encoding: 'utf8' },
  );
  expect(elsewhere).toBe(Buffer.from(first).toString('base64'));
});

test('other programs find the files in their order, text compressed, pictures stored', () => {
  const zip = composeZip([
    { name: 'index.html', bytes: new TextEncoder().encode('x'.repeat(1000)) },
    { name: 'images/a.png', bytes: pictures.png.bytes },
  ]);
  const view = new DataView(zip.buffer, zip.byteOffset);
  // By PKWARE's APPNOTE: a local header begins with PK\3\4; at 8 its method (0 stored, 8 deflated), at 10 time and date.
  expect([view.getUint32(0, true), view.getUint16(8, true), view.getUint32(10, true)]).toEqual([
    0x04034b50, 8, 0x00210000,
  ]);
  expect(zip.length).toBeLessThan(500);
  expect(Buffer.from(zip).includes(pictures.png.bytes)).toBe(true);
});
