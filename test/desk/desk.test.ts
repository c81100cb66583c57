import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preferencesSchema } from '../../desk/contract.ts';
import { openDesk } from '../../desk/desk.ts';
import type { DeskOptions } from '../../desk/deskOptions.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { newPublication } from '../../issue/publication.ts';
import { pictures } from '../support/pictures.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const samplesFolder = join(import.meta.dirname, '..', '..', 'samples');

/** A desk in a home of its own; `again` opens another one there, as after a restart. */
function home(options: Partial<DeskOptions> = {}) {
  const folder = temporaryFolder();
  const again = () =>
    openDesk({
      shell: { face: 'electron' },
      preferences: preferencesFile(join(folder, 'config', 'preferences.json')),
      dataFolder: join(folder, 'config'),
      documentsFolder: join(folder, 'Documents'),
      samplesFolder,
      ...options,
    });
  return { folder, again, desk: again().desk };
}

describe('the library', () => {
  test('is made in the documents folder, remembered, and opened again by its name', async () => {
    const { folder, desk, again } = home();
    expect(await desk['app.start']({})).toMatchObject({
      library: null,
      preferences: { language: 'system' },
    });
    expect(await desk['library.list']({})).toEqual({ outcome: 'cancelled' });
    const asked = { name: '../Mein: Brief.', author: 'Ada', language: 'de' };
    const made = {
      outcome: 'opened',
      library: { name: asked.name, publication: { author: 'Ada' }, issues: [] },
    };
    expect(await desk['library.create'](asked)).toMatchObject(made);
    expect(readdirSync(join(folder, 'Documents'))).toEqual(['Mein Brief']);
    expect(await again().desk['app.start']({})).toMatchObject({ library: { name: asked.name } });
    expect(await desk['library.create']({ ...asked, author: 'Eve' })).toMatchObject(made);
  });

  test('that went away does not keep the app from starting', async () => {
    const { folder, desk, again } = home();
    await desk['library.create']({ name: 'Brief', author: '', language: 'de' });
    rmSync(join(folder, 'Documents'), { recursive: true });
    expect(await again().desk['app.start']({})).toMatchObject({ library: null });
    expect(await desk['app.start']({})).toMatchObject({ library: null });
    expect(await desk['library.list']({})).toMatchObject({ outcome: 'invalid' });
    const text = smallIssueText('Eins', '2025-08-25');
    const gone = { outcome: 'folder-gone' };
    expect(await desk['issue.add']({ text })).toMatchObject(gone);
    expect(await desk['issue.create']({})).toMatchObject(gone);
    expect(await desk['recovery.saveAsNew']({ id: 'a', text })).toMatchObject(gone);
    expect(existsSync(join(folder, 'Documents'))).toBe(false);
  });

  test('opens whatever stands in its publication.json, with every issue, and says what is wrong', async () => {
    const { folder, desk, again } = home();
    await desk['library.create']({ name: 'Brief', author: '', language: 'de' });
    await desk['issue.add']({ text: smallIssueText('Eins', '2025-08-25') });
    const file = join(folder, 'Documents', 'Brief', 'publication.json');
    const damaged = ['', '[]', 'null', '{"name": "Bri', '{"theme": 7}', Buffer.alloc(300), null];
    for (const bytes of damaged) {
      rmSync(file);
      if (bytes === null) mkdirSync(file);
      else writeFileSync(file, bytes);
      expect(await again().desk['app.start']({})).toMatchObject({
        library: {
          publicationProblem: { reason: expect.any(String) as string },
          publication: { targetWords: { least: 1200 } },
          issues: [{ id: '2025-08-25-kw35', problem: null }],
        },
      });
    }
  });

  test('is chosen by the shell’s dialog, if it has one; a wrong choice leaves the open one open', async () => {
    const choices: (string | undefined)[] = [];
    const { folder, desk } = home({
      shell: { face: 'electron', chooseFolder: () => Promise.resolve(choices.pop()) },
    });
    mkdirSync(join(folder, 'empty'));
    choices.push(undefined, folder, join(folder, 'empty'));
    expect(await desk['library.choose']({})).toMatchObject({
      outcome: 'opened',
      library: { name: 'empty' },
    });
    expect(await desk['library.choose']({})).toMatchObject({
      outcome: 'invalid',
      why: { reason: 'no-library' },
    });
    expect(await desk['library.choose']({})).toEqual({ outcome: 'cancelled' });
    expect(await desk['library.list']({})).toMatchObject({ library: { name: 'empty' } });
    expect(await home().desk['library.choose']({})).toEqual({ outcome: 'cancelled' });
  });

  test.each([['de'], ['en']] as const)('is the %s sample, copied once', async (language) => {
    const { folder, desk } = home();
    const first = await desk['library.openSample']({ language });
    if (first.outcome !== 'opened') return expect.fail(first.outcome);
    const { name, issues } = first.library;
    expect([
      first.library.publication.language,
      issues.length > 0,
      issues.filter(({ problem }) => problem !== null),
    ]).toEqual([language, true, []]);
    const { publicationRevision: revision } = first.library;
    const publication = newPublication({ ...first.library.publication, author: 'Me' });
    expect(await desk['publication.save']({ publication, revision })).toMatchObject({
      outcome: 'saved',
    });
    expect(await desk['library.openSample']({ language })).toMatchObject({
      library: { publication: { author: 'Me' } },
    });
    expect(readdirSync(join(folder, 'Documents'))).toEqual([name]);
  });
});

describe('an issue', () => {
  test('from adding to export', async () => {
    const { folder, desk, again } = home();
    await desk['library.create']({ name: 'Brief', author: '', language: 'de' });
    const added = await desk['issue.add']({ text: smallIssueText('Eins', '2025-08-25') });
    const id = '2025-08-25-kw35';
    expect(added).toEqual({ outcome: 'created', id });
    const picture = await desk['asset.add']({ id, bytes: pictures.png.bytes.toString('base64') });
    if (picture.outcome !== 'added') return expect.fail(picture.outcome);
    expect(await again().readAsset(id, picture.asset)).toEqual({
      bytes: pictures.png.bytes,
      type: 'image/png',
    });
    expect(await desk['asset.inspect']({ id, assets: [picture.asset] })).toEqual({
      outcome: 'inspected',
      files: { [picture.asset]: { bytes: pictures.png.bytes.length, animated: false } },
    });
    expect(await desk['asset.inspect']({ id: 'gone', assets: [] })).toEqual({ outcome: 'missing' });
    const opened = await desk['issue.open']({ id });
    if (opened.outcome !== 'opened') return expect.fail(opened.outcome);
    const { asset, width, height } = picture;
    const figure = { id: 'f', type: 'figure', picture: { asset, alt: 'Ein Bild', width, height } };
    const text = opened.text.replace('"blocks": [', `"blocks": [${JSON.stringify(figure)},`);
    expect(await desk['issue.save']({ id, text, revision: opened.revision })).toMatchObject({
      outcome: 'saved',
    });
    const exported = await desk['issue.export']({ id, target: 'html' });
    const issueFolder = join(folder, 'Documents', 'Brief', id);
    expect(exported).toMatchObject({
      outcome: 'exported',
      folder: join(issueFolder, 'export', 'html'),
      files: expect.arrayContaining([
        { name: `images/${asset}`, bytes: pictures.png.bytes.length },
      ]),
    });
    expect(readFileSync(join(issueFolder, 'export', 'html', 'images', asset))).toEqual(
      pictures.png.bytes,
    );
    expect(await desk['issue.export']({ id: '..', target: 'html' })).toEqual({
      outcome: 'missing',
    });
    expect(await desk['issue.reveal']({ id })).toEqual({ outcome: 'unsupported' });
    const trashed = await desk['issue.trash']({ id });
    expect(existsSync(issueFolder)).toBe(false);
    if (trashed.outcome !== 'trashed') return expect.fail(trashed.outcome);
    expect(await desk['trash.list']({})).toMatchObject({ issues: [{ name: trashed.name }] });
    expect(await desk['trash.restore']({ name: trashed.name })).toEqual({
      outcome: 'restored',
      id,
    });
    expect(await desk['trash.delete']({ names: [trashed.name] })).toEqual({ outcome: 'done' });
    expect(existsSync(issueFolder)).toBe(true);
  });

  test('is shown by the shell, if there is such an issue', async () => {
    const shown: string[] = [];
    const reveal = (path: string) => Promise.resolve(void shown.push(path));
    const { folder, desk } = home({ shell: { face: 'electron', reveal } });
    await desk['library.create']({ name: 'Brief', author: '', language: 'de' });
    await desk['issue.add']({ text: smallIssueText('Eins', '2025-08-25') });
    expect(await desk['issue.reveal']({ id: '../Brief' })).toEqual({ outcome: 'missing' });
    expect(await desk['issue.reveal']({ id: '2025-08-25-kw35' })).toEqual({ outcome: 'done' });
    const issueFolder = join(folder, 'Documents', 'Brief', '2025-08-25-kw35');
    const exported = { id: '2025-08-25-kw35', target: 'eml' } as const;
    expect(await desk['issue.reveal'](exported)).toEqual({ outcome: 'missing' });
    mkdirSync(join(issueFolder, 'export', 'eml'), { recursive: true });
    expect(await desk['issue.reveal'](exported)).toEqual({ outcome: 'done' });
    expect(shown).toEqual([issueFolder, join(issueFolder, 'export', 'eml')]);
  });

  test('an exported file is handed out by the shell, and nothing else', async () => {
    const given: string[] = [];
    const handOut = async (path: string, way: string) => void given.push(`${way} ${path}`);
    const { folder, desk } = home({ shell: { face: 'electron', handOut } });
    await desk['library.create']({ name: 'Brief', author: '', language: 'de' });
    await desk['issue.add']({ text: smallIssueText('Eins', '2025-08-25') });
    const exported = join(folder, 'Documents', 'Brief', '2025-08-25-kw35', 'export', 'eml');
    mkdirSync(join(exported, 'images'), { recursive: true });
    writeFileSync(join(exported, 'mail.eml'), 'mail');
    const ask = (file: string) =>
      desk['issue.handOut']({ id: '2025-08-25-kw35', target: 'eml', file, way: 'drag' });
    expect(await ask('mail.eml')).toEqual({ outcome: 'done' });
    for (const file of ['images', 'none.eml', '../../issue.json', '/etc/passwd', ''])
      expect(await ask(file)).toEqual({ outcome: 'missing' });
    expect(given).toEqual([`drag ${join(exported, 'mail.eml')}`]);
  });

  test('is named to the shell for the frame of its window', async () => {
    const shown: unknown[][] = [];
    const { folder, desk } = home({
      shell: { face: 'electron', showIssue: (...given) => void shown.push(given) },
    });
    await desk['library.create']({ name: 'Brief', author: '', language: 'de' });
    await desk['issue.add']({ text: smallIssueText('Eins', '2025-08-25') });
    const page = 'one';
    await desk['issue.showing']({ page, id: '2025-08-25-kw35', isEdited: true });
    await desk['issue.showing']({ page, id: '../Brief', isEdited: true });
    await desk['issue.showing']({ page, id: null, isEdited: false });
    const file = join(folder, 'Documents', 'Brief', '2025-08-25-kw35', 'issue.json');
    expect(shown).toEqual([
      [page, file, true],
      [page, undefined, true],
      [page, undefined, false],
    ]);
  });
});

test('preferences outlive a restart, and a damaged file keeps what it can', async () => {
  const { folder, desk, again } = home();
  await desk['library.create']({ name: 'Brief', author: '', language: 'de' });
  const dark = preferencesSchema.parse({
    language: 'en',
    appearance: 'dark',
    sidebar: false,
    preview: true,
  });
  expect(await desk['preferences.save'](dark)).toEqual({ outcome: 'done' });
  const file = join(folder, 'config', 'preferences.json');
  expect(await again().desk['app.start']({})).toMatchObject({
    preferences: dark,
    library: { name: 'Brief' },
  });
  writeFileSync(file, readFileSync(file, 'utf8').replace('"dark"', '"purple"'));
  expect(await again().desk['app.start']({})).toMatchObject({
    preferences: { ...dark, appearance: 'system' },
    library: { name: 'Brief' },
  });
  const strange = '{"preferences": 7, "libraryFolder": {}}';
  for (const damaged of ['', '[]', strange, 'null', Buffer.alloc(300), null]) {
    rmSync(file);
    if (damaged === null) mkdirSync(file);
    else writeFileSync(file, damaged);
    expect(await again().desk['app.start']({})).toMatchObject({
      preferences: { appearance: 'system' },
      library: null,
    });
  }
});
