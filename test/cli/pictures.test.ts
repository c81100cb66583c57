import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../cli/runCommand.ts';
import { contentHash } from '../../desk/files/contentHash.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import { metadataIn, withMetadata } from '../desk/imaging/support/metadata.ts';
import { photo } from '../desk/imaging/support/scene.ts';
import { openTestLibrary } from '../support/openTestLibrary.ts';
import { pictureIssue } from '../support/pictureIssue.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const id = '2025-08-25-kw35';

async function oldLibrary() {
  const { folder: library } = await openTestLibrary();
  const folder = join(library, id);
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const bytes = withMetadata(photo(3000, 1500).jpegsaveBuffer({ Q: 95 }));
  const asset = `${contentHash(bytes)}.jpg`;
  writeFileSync(join(folder, 'assets', asset), bytes);
  const text = serialiseIssue(pictureIssue({ [asset]: 'Ein Kran' }));
  writeFileSync(join(folder, 'issue.json'), text);
  return { library, folder, asset, text };
}

test.each(['--issue', '--library'])(
  'picture %s makes the pictures of issues from before ready, with a way back',
  async (option) => {
    const { library, folder, asset, text } = await oldLibrary();
    const at = option === '--issue' ? folder : library;
    const first = await runCli('picture', option, at);
    expect(first).toMatchObject({ code: 0, errors: [] });
    expect(first.out).toMatch(
      /kw35: 1 picture, \d+ → \d+ KB; removed metadata from 1, a GPS position from 1$/,
    );
    const parsed = parseIssue(readFileSync(join(folder, 'issue.json'), 'utf8'));
    const [picture] = picturesIn(parsed.outcome === 'parsed' ? parsed.issue : []);
    expect(picture).toMatchObject({ width: 2400, height: 1200, alt: 'Ein Kran' });
    const kept = readFileSync(join(folder, 'assets', picture?.asset ?? ''));
    expect(metadataIn(kept)).toEqual([]);
    expect(readdirSync(join(folder, 'assets'))).toContain(asset);
    const history = join(folder, '.history');
    const versions = readdirSync(history).map((name) => readFileSync(join(history, name), 'utf8'));
    expect(versions).toContain(text);
    expect((await runCli('picture', option, at)).out).toMatch(/kw35: nothing to do$/);
  },
);

test('picture needs one of a file, an issue and a library', async () => {
  expect(await runCli('picture', '--issue', 'a', '--library', 'b')).toMatchObject({ code: 2 });
  expect(await runCli('picture', '--issue', 'a', '--out', 'b')).toMatchObject({ code: 2 });
  const none = await runCli('picture', '--issue', join((await openTestLibrary()).folder, 'none'));
  expect(none).toMatchObject({ code: 2 });
});

test('credits lists each picture with its credit, licence and issue, and names those without', async () => {
  const { folder: library } = await openTestLibrary();
  const asset = (sign: string) => `${sign.repeat(32)}.jpg`;
  const alts = { [asset('a1')]: 'Kran', [asset('b2')]: '=Boot, "alt"', [asset('c3')]: 'Hafen' };
  const issue = pictureIssue(alts);
  const blocks = issue.blocks.map((block) => {
    if (block.type !== 'figure') return block;
    if (block.picture.alt === 'Kran') return { ...block, credit: ['Foto: Ada'] };
    return block.picture.alt === 'Hafen'
      ? { ...block, picture: { ...block.picture, licence: 'Eigenes Bild' } }
      : block;
  });
  mkdirSync(join(library, id));
  writeFileSync(join(library, id, 'issue.json'), serialiseIssue({ ...issue, blocks }));

  const json = await runCli('credits', '--library', library, '--json');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toEqual([
    expect.objectContaining({ issue: id, date: '2025-08-25', credit: 'Foto: Ada', isOpen: false }),
    expect.objectContaining({ asset: asset('b2'), credit: '', isOpen: true }),
    expect.objectContaining({ licence: 'Eigenes Bild', isOpen: false }),
  ]);
  const csv = await runCli('credits', '--library', library, '--csv');
  expect(csv.out.split('\r\n')).toHaveLength(4);
  expect(csv.out).toContain(`"'=Boot, ""alt""",,,true`);
  const list = await runCli('credits', '--library', library);
  expect(list.out).toMatch(/^ +2025-08-25 +Foto: Ada +Kran$/m);
  expect(list.out).toMatch(/^! +2025-08-25/m);
});

test.each([
  ['credits', '--library'],
  ['picture', '--library'],
])('%s %s keeps what it knows of the issues for the next time', async (...command) => {
  const { library } = await oldLibrary();
  const indexFolder = temporaryFolder();
  const terminal = { out: () => undefined, error: () => undefined, browserProgram: '' };
  await runCommand([...command, library], { ...terminal, indexFolder });
  expect(readdirSync(indexFolder)).toContainEqual(expect.stringMatching(/\.sqlite$/));
});
