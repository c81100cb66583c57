import { expect, it } from 'vitest';
import { picturesFor } from '../../../desk/hosting/uploadIssue.ts';
import { libraryIn } from '../../../desk/library/library.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const issue = {
  id: 'i',
  blocks: [
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

it('publishes drawn charts too, light and dark, and exports refer to them there', async () => {
  const folder = temporaryFolder();
  const publication = newPublication();
  const source = { library: libraryIn(folder), folder, issue, publication };
  const { drawings } = exportIssue(issue, publication, 'html');
  const drawn = [...drawings.keys()];
  expect(drawn.length).toBeGreaterThan(0);
  const { pictures } = await picturesFor(source, 'html');
  const published = pictures.filter(({ asset }) => drawn.includes(asset));
  expect(published.map(({ asset }) => asset)).toEqual(drawn);
  for (const { alt, bytes, type, ending } of published) {
    expect([alt === '', type, ending]).toEqual([false, 'image/png', 'png']);
    expect(Buffer.from(bytes.subarray(1, 4)).toString('latin1')).toBe('PNG');
  }
  const addresses = new Map(drawn.map((name) => [name, `https://pictures.example/${name}`]));
  const { files } = exportIssue(issue, publication, 'html', {}, { addresses });
  const html = files[0]?.text ?? '';
  for (const address of addresses.values()) expect(html).toContain(address);
  for (const name of drawn) expect(html).not.toContain(`images/${name}`);
  const pasted = exportIssue(issue, publication, 'substack', {}, { addresses }).files[0]?.text;
  expect(pasted).toContain(`<img src="https://pictures.example/${drawn[0] ?? ''}"`);
});
