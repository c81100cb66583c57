import { expect, it } from 'vitest';
import { picturesFor } from '../../../desk/hosting/uploadIssue.ts';
import { libraryIn } from '../../../desk/library/library.ts';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { everyBlockIssue } from '../../issue/support/everyBlock.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

it('publishes drawn charts too, light and dark, and exports refer to them there', async () => {
  const folder = temporaryFolder();
  const publication = newPublication();
  const source = { library: libraryIn(folder), folder, issue: everyBlockIssue, publication };
  const { drawings } = exportIssue(everyBlockIssue, publication, 'html');
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
  const { files } = exportIssue(everyBlockIssue, publication, 'html', {}, { addresses });
  const html = files[0]?.text ?? '';
  for (const address of addresses.values()) expect(html).toContain(address);
  for (const name of drawn) expect(html).not.toContain(`images/${name}`);
});
