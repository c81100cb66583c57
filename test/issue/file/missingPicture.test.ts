import { describe, expect, test } from 'vitest';
import { checkIssue } from '../../../issue/check/checkIssue.ts';
import { exportIssue, exportTargets } from '../../../issue/exportIssue.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { parsePublication } from '../../../issue/file/parsePublication.ts';
import { rewritePublication } from '../../../issue/file/rewritePublication.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { readCopied, withCopied } from '../../../issue/paste/copied.ts';
import { picturesIn } from '../../../issue/paste/changePictures.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { Flow } from '../../../issue/text/flow.ts';

const noAssets = [
  '\uD800',
  'Foto\uDC00.png',
  '../../secret.png',
  'javascript:alert(1)',
  'a1.png',
  `${'A1'.repeat(32)}.png`,
  `${'a1'.repeat(32)}.html`,
  `${'a1'.repeat(32)}.png?x`,
  'https://example.org/p.png',
  '__proto__',
  'x'.repeat(100_000),
];

const text = (asset: string) =>
  JSON.stringify({
    format: 'setzkasten-issue',
    version: 1,
    id: 'one',
    blocks: [
      { id: 'f', type: 'figure', picture: { asset, alt: 'Eine Kurve', width: 8, height: 4 } },
      {
        id: 't',
        type: 'text',
        body: [{ type: 'figure', picture: { asset, alt: '', width: 8, height: 4 } }],
      },
    ],
  });

describe.each(noAssets.map((asset) => [asset.slice(0, 40), asset]))('%j', (_, asset) => {
  const read = parseIssue(text(asset));
  if (read.outcome !== 'parsed') throw new Error('It is an issue.');
  const { issue } = read;

  test('is a missing picture, and stands in the file again when that is saved', () => {
    expect(read.problems).toEqual([]);
    expect(picturesIn(issue.blocks).map((picture) => picture.asset)).toEqual(['', '']);
    const saved = serialiseIssue(issue);
    expect(picturesIn((JSON.parse(saved) as typeof issue).blocks)).toMatchObject([
      { asset },
      { asset },
    ]);
    expect(saved).not.toContain('unknownAsset');
    expect(parseIssue(saved)).toEqual(read);
  });

  test('is named by the check, and by a line in each output', () => {
    const publication = newPublication();
    const missing = checkIssue(issue, publication).filter(
      ({ rule }) => rule === 'picture-file-missing',
    );
    expect(missing.map(({ blockId }) => blockId)).toEqual(['f', 't']);
    for (const target of exportTargets) {
      const { files, assets } = exportIssue(issue, publication, target);
      expect(assets).toEqual([]);
      for (const file of files) expect(file.text).toContain('Bild fehlt: Eine Kurve');
    }
  });

  test('goes over the clipboard', () => {
    const copied = { blocks: issue.blocks };
    expect(readCopied(withCopied('', { issue: 'one', copied }))?.copied).toEqual(copied);
    const [, block] = issue.blocks;
    const flow = { flow: block?.type === 'text' ? block.body : ([] as Flow) };
    expect(readCopied(withCopied('', { issue: 'one', copied: flow }))?.copied).toEqual(flow);
  });

  test('is no header of a publication, and stays in its file', () => {
    const header = { asset, alt: 'Kopf', width: 6, height: 2 };
    const before = JSON.stringify({ name: 'Brief', theme: { header, accent: '#112233' } });
    const { outcome, publication } = parsePublication(before);
    expect(outcome).toBe('parsed');
    expect(publication.theme).toMatchObject({ accent: '#112233' });
    expect(publication.theme.header).toBeUndefined();
    const after = rewritePublication(before, { ...publication, name: 'Neuer Brief' });
    expect(after).toMatchObject({ outcome: 'rewritten' });
    if (after.outcome !== 'rewritten') return;
    expect(JSON.parse(after.text)).toMatchObject({ name: 'Neuer Brief', theme: { header } });
  });
});
