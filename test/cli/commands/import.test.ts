import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { mastheadOf, type Issue } from '../../../issue/issue.ts';
import { picturesIn } from '../../../issue/paste/changePictures.ts';
import { pictures } from '../../support/pictures.ts';
import { runCli } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

async function imported(name: string, content: string | Uint8Array, files: readonly string[] = []) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'texte'));
  mkdirSync(join(folder, 'bilder'));
  for (const file of files) writeFileSync(join(folder, 'bilder', file), pictures.png.bytes);
  const file = join(folder, 'texte', name);
  writeFileSync(file, content);
  return { ...(await runCli('import', file, '--library', join(folder, 'library'))), file };
}

function issueIn(folder: string): Issue {
  const parsed = parseIssue(readFileSync(join(folder, 'issue.json'), 'utf8'));
  if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
  return parsed.issue;
}

test('pictures beside a text come in, and those that are not there are named by their address', async () => {
  const text = '# Der Kran\n\n![Kran](../bilder/kran.png)\n\nText.\n\n![Kai](../bilder/kai.png)\n';
  const { code, out, errors, file } = await imported('a.md', text, ['kran.png']);
  expect([code, errors]).toEqual([
    1,
    [
      `setzkasten: Das Bild „Kai“ (../bilder/kai.png) liegt nicht neben ${file}; füge es in der Ausgabe ein.`,
    ],
  ]);
  const [kran, kai] = picturesIn(issueIn(out).blocks);
  expect(readdirSync(join(out, 'assets'))).toEqual([kran?.asset]);
  expect(kran).toMatchObject({ alt: 'Kran', width: pictures.png.measured.width });
  expect(kai).toEqual({ asset: '', alt: 'Kai', width: 0, height: 0 });
});

test('a damaged picture within a mail leaves a gap', async () => {
  const mail =
    'Subject: Kran\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Text.</p><img src="cid:k" alt="Kran">\n--b\nContent-Type: image/png\nContent-ID: <k>\n\nkein Bild\n--b--\n';
  const { code, out, errors, file } = await imported('a.eml', mail);
  expect([code, errors]).toEqual([
    1,
    [`setzkasten: The picture “Kran” in ${file} is damaged; add it in the issue.`],
  ]);
  expect(picturesIn(issueIn(out).blocks)).toMatchObject([{ asset: '', alt: 'Kran' }]);
});

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="9" height="9"/><image href="https://hafen.example/a.png" width="9" height="9"/></svg>';

test.each([
  ['ist es deutsch', 'Die Drei stehen und der Kai wird nicht gebaut', /aus anderen Dateien holt/],
  ['sonst', 'The three stand, and the quay is not to be built by them', /from other files are not/],
])(
  'what of a picture is not drawn is said, in the newsletter’s language: %s',
  async (_, words, said) => {
    const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    const { code, errors } = await imported('a.md', `# Kran\n\n${words}.\n\n![Kran](${address})\n`);
    expect([code, errors]).toEqual([0, [expect.stringMatching(said)]]);
  },
);

test.each([
  ['a.html', '<div style="display:none">Nichts zu sehen</div>', /no text that readers would see/],
  ['a.pages', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /an archive/],
  ['a.pdf', '%PDF-1.7', /This is a PDF: copy its text/],
  ['leer.txt', '', /no text that readers would see/],
])('%s is no empty issue, but an error', async (name, content, why) => {
  const { code, out, errors } = await imported(name, content);
  expect([code, out, errors]).toEqual([2, '', [expect.stringMatching(why)]]);
});

test('says which encoding a file was read in', async () => {
  const { code, out, errors, file } = await imported(
    'a.txt',
    new Uint8Array(Buffer.from('Grüße\n\nEin Text.', 'latin1')),
  );
  expect([code, errors]).toEqual([0, [`Als windows-1252 gelesen: ${file} ist nicht in UTF-8.`]]);
  expect(JSON.stringify(issueIn(out))).toContain('Grüße');
});

test.each(['de/2026-11-16-kw47', 'en/2026-11-17-w47'])(
  'an .eml file of ours comes back block for block: %s',
  async (sample) => {
    const folder = temporaryFolder();
    const before = join('samples', sample);
    await runCli('export', before, '--for', 'eml', '--out', folder);
    const file = join(folder, 'issue.eml');
    const { code, out } = await runCli('import', file, '--library', join(folder, 'library'));
    expect(code).toBe(0);
    const written = issueIn(before).blocks.map(({ type }) => type);
    expect(issueIn(out).blocks.map(({ type }) => type)).toEqual(written);
    const alts = (issue: Issue) => picturesIn(issue.blocks).map(({ alt }) => alt);
    expect(alts(issueIn(out))).toEqual(alts(issueIn(before)));
    const kept = readdirSync(join(out, 'assets'));
    const shown = picturesIn(issueIn(out).blocks).flatMap(({ asset }) => asset || []);
    expect(shown.filter((asset) => !kept.includes(asset))).toEqual([]);
  },
);

test.each([
  [['rss'], 'feed.xml'],
  [['markdown', '--front-matter'], 'issue.md'],
  [['web'], 'index.html'],
])('%s, which readers get, comes back with each kind of block', async (target, name) => {
  const folder = temporaryFolder();
  const before = join('samples', 'de/2026-11-16-kw47');
  await runCli('export', before, '--for', ...target, '--out', folder);
  const { out } = await runCli('import', join(folder, name), '--library', join(folder, 'library'));
  const [old, fresh] = [issueIn(before), issueIn(out)];
  const kinds = new Set(fresh.blocks.map(({ type }) => type));
  const missing = old.blocks.map(({ type }) => type).filter((type) => !kinds.has(type));
  expect(missing).toEqual([]);
  const { title, date, byline } = mastheadOf(old) ?? {};
  expect(mastheadOf(fresh)).toMatchObject({ title, date, byline });
});

test('a folder beside a text that is a link is not followed', async () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'kran.png'), pictures.png.bytes);
  symlinkSync(elsewhere, join(folder, 'bilder'));
  const file = join(folder, 'a.md');
  writeFileSync(file, '# Der Kran\n\n![Kran](bilder/kran.png)\n\nText.\n');
  const { out, errors } = await runCli('import', file, '--library', join(folder, 'library'));
  expect(picturesIn(issueIn(out).blocks)).toMatchObject([{ asset: '', alt: 'Kran' }]);
  expect(errors).toEqual([expect.stringContaining('liegt nicht neben')]);
});

test('a date in front matter that nobody can read is listed', async () => {
  const { code, errors } = await imported('a.md', '---\ntitle: A\ndate: bald\n---\n\nText.\n');
  expect([code, errors]).toEqual([0, ['Left out: date: bald']]);
});

describe('the language of an issue', () => {
  const english =
    '# The harbour\n\nThe port reports a record in containers, and prices go on falling. Our readers asked us how the new terminal changes the way goods travel through the city, and we went to find out.\n\nIt was a long day, but we met people who told us about their work, their families and their plans for the next years.\n';

  async function inGerman(...options: string[]) {
    const folder = temporaryFolder();
    const library = join(folder, 'library');
    mkdirSync(library);
    writeFileSync(join(library, 'publication.json'), '{ "name": "Brief", "language": "de" }');
    const file = join(folder, 'brief.md');
    writeFileSync(file, english);
    return runCli('import', file, '--library', library, ...options);
  }

  test('is that of the text if it is surely another than the library’s, and printed', async () => {
    const { code, out, errors } = await inGerman();
    expect([code, issueIn(out).language, errors]).toEqual([
      0,
      'en',
      ['Sprache: en, am Text erkannt. Ist es eine andere, importiere mit --language TAG.'],
    ]);
    expect(JSON.parse((await inGerman('--json')).out)).toMatchObject({ language: 'en' });
  });

  test('is not recognised, but known, in an issue of our own', async () => {
    const { out } = await inGerman();
    const again = await runCli(
      'import',
      join(out, 'issue.json'),
      '--library',
      join(temporaryFolder(), 'library'),
    );
    expect([issueIn(again.out).language, again.errors]).toEqual(['en', []]);
  });

  test.each([
    ['de', undefined],
    ['en-GB', 'en-GB'],
  ])('is the one that the author gives: %s', async (tag, own) => {
    const { out, errors } = await inGerman('--language', tag);
    expect([issueIn(out).language, errors]).toEqual([own, []]);
  });

  test.each(['xx', 'deutsch', 'de_DE', 'english', ''])(
    'is one that there is: not %j',
    async (tag) => {
      expect(await inGerman('--language', tag)).toMatchObject({
        code: 2,
        out: '',
        errors: [expect.stringContaining(`--language takes a tag such as de, not "${tag}"`)],
      });
    },
  );

  test.each(['pt-BR', 'zh-Hans', 'gsw', 'sr-Latn-RS'])(
    'may be any that there is: %s',
    async (tag) => {
      expect(await inGerman('--language', tag)).toMatchObject({ code: 0, errors: [] });
    },
  );

  test.each([
    ['pt-BR', 'Content-Language: pt-BR\n'],
    ['pt-PT', 'Content-Language: pt-PT, en\n'],
    ['pt', ''],
    // Outlook names the language of its menus.
    ['pt', 'Content-Language: en-US\n'],
  ])('is that of a mail’s header, if its text is too: %s', async (tag, header) => {
    const mail = `Subject: 12\nFrom: Ada <ada@hafen.example>\nDate: Mon, 4 Mar 2024 08:00:00 +0000\n${header}Content-Type: text/plain; charset=utf-8\n\nO porto anuncia um recorde de contentores, e os preços continuam a cair. Os nossos leitores perguntaram como o novo terminal muda o caminho das mercadorias pela cidade, e fomos descobrir.\n\nFoi um dia longo, mas conhecemos pessoas que nos falaram do seu trabalho, das suas famílias e dos seus planos para os próximos anos.\n`;
    const folder = temporaryFolder();
    const library = join(folder, 'library');
    mkdirSync(library);
    writeFileSync(join(library, 'publication.json'), '{ "name": "Brief", "language": "de" }');
    writeFileSync(join(folder, 'a.eml'), mail);
    const { out } = await runCli('import', join(folder, 'a.eml'), '--library', library);
    expect(issueIn(out).language).toBe(tag);
  });

  test('is a tag', async () => {
    expect(await inGerman('--language', 'kein Deutsch')).toMatchObject({
      code: 2,
      errors: [expect.stringContaining('--language takes a tag such as de, not "kein Deutsch"')],
    });
  });

  test('becomes that of a new library', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'brief.md');
    writeFileSync(file, english);
    const library = join(folder, 'library');
    const { out } = await runCli('import', file, '--library', library, '--language', 'en-GB');
    expect(issueIn(out)).not.toHaveProperty('language');
    const publication: unknown = JSON.parse(
      readFileSync(join(library, 'publication.json'), 'utf8'),
    );
    expect(publication).toMatchObject({ language: 'en-GB' });
  });
});
