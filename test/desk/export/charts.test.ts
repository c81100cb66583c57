import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { chartsProcedures } from '../../../desk/charts/chartsProcedures.ts';
import { writeExport } from '../../../desk/export/writeExport.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { exportIssue, handOver } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';

const issue = {
  id: 'i',
  blocks: [
    { ...blankBlock('masthead', 'm'), title: 'KW35' },
    {
      ...blankBlock('chart', 'c'),
      title: 'Kräne',
      table: [
        ['', 'Hübe'],
        ['Kran 1', '412'],
        ['Kran 2', '398'],
      ],
    },
  ],
};
const publication = newPublication({ language: 'de' });

async function exported(target: 'html' | 'beehiiv' | 'eml' | 'web' | 'mailchimp') {
  const library = await openTestLibrary();
  const folder = join(library.folder, 'a');
  const written = await writeExport({ library, folder, issue, publication }, { target });
  if (written.outcome !== 'exported') return expect.fail(JSON.stringify(written.why));
  expect(written.missingPictures).toEqual([]);
  return written.files.map(({ name }) => ({
    name,
    bytes: readFileSync(join(written.folder, name)),
  }));
}

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const isPng = (bytes: Uint8Array) => Buffer.from(bytes).subarray(0, 4).equals(png);
const sizeOf = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

test('a chart is written as two PNGs with readable names, twice as large as shown', async () => {
  const files = await exported('html');
  const pictures = files.filter(({ name }) => name.endsWith('.png'));
  expect(pictures.map(({ name }) => name.replace(/-[a-z0-9]{7}(?=[-.])/, ''))).toEqual([
    'images/kraene.png',
    'images/kraene-dark.png',
  ]);
  const html = files.find(({ name }) => name === 'index.html')?.bytes.toString() ?? '';
  const [, width = '', height = ''] = /kraene[^>]* width="(\d+)" height="(\d+)"/.exec(html) ?? [];
  for (const { bytes, name } of pictures) {
    expect(sizeOf(bytes)).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(html).toContain(`src="${name}"`);
  }
  expect(pictures[0]?.bytes.equals(pictures[1]?.bytes ?? Buffer.alloc(0))).toBe(false);
});

test('the same issue gives the same bytes', async () => {
  expect(await exported('mailchimp')).toEqual(await exported('mailchimp'));
});

test('beehiiv gets the picture that its text has a place for', async () => {
  const files = await exported('beehiiv');
  const text = files.find(({ name }) => name === 'richtext.html')?.bytes.toString();
  const [step] = handOver(issue, publication, 'beehiiv').filter(({ kind }) => kind === 'picture');
  if (step?.kind !== 'picture') return expect.fail('There is no picture.');
  expect(text).toContain(step.place.line);
  expect(files.map((file) => file.name)).toContain(`images/${step.place.name}`);
});

test('a mail holds both pictures, and the page embeds them', async () => {
  const [mail] = await exported('eml');
  const { attachments, html } = await PostalMime.parse(mail?.bytes ?? '');
  expect(attachments.map(({ mimeType }) => mimeType)).toEqual(['image/png', 'image/png']);
  for (const { contentId, content } of attachments) {
    expect(html).toContain(`cid:${contentId?.slice(1, -1) ?? ''}`);
    expect(isPng(new Uint8Array(content as ArrayBuffer))).toBe(true);
  }
  const [page] = await exported('web');
  expect(page?.bytes.toString().match(/data:image\/png;base64,iVBOR/g)).toHaveLength(2);
});

test('the preview draws the bytes of the export', async () => {
  const [drawing] = exportIssue(issue, publication, 'html').drawings.values();
  if (!drawing) return expect.fail('There is no drawing.');
  const { source, width, name } = drawing;
  const { chart, setting } = source ?? expect.fail('It is not of a chart.');
  const drawn = await chartsProcedures['chart.draw']({ chart, setting, shown: width });
  const file = (await exported('html')).find((one) => one.name === `images/${name}`);
  expect(drawn).toEqual({ outcome: 'drawn', png: file?.bytes.toString('base64') });
  const empty = { ...chart, table: [['a', 'b']] };
  expect(await chartsProcedures['chart.draw']({ chart: empty, setting, shown: width })).toEqual({
    outcome: 'not-drawable',
  });
});
