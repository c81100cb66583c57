import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../../desk/desk.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import { exportTargets } from '../../../issue/export/exportTarget.ts';
import { newPublication } from '../../../issue/publication.ts';
import { dateOf } from '../../../issue/issue.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { onDay } from '../../support/onDay.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

function home(folderName: string) {
  const data = temporaryFolder();
  const folder = join(data, folderName);
  const { desk } = openDesk({
    shell: { face: 'electron', chooseFolder: () => Promise.resolve(folder) },
    preferences: preferencesFile(join(data, 'preferences.json')),
    dataFolder: data,
    documentsFolder: data,
    samplesFolder: '',
  });
  return { desk, folder };
}

const opened = <T extends { outcome: string }>(answer: T) =>
  answer.outcome === 'opened'
    ? (answer as Extract<T, { outcome: 'opened' }>)
    : expect.fail(answer.outcome);

test.each(['author-lib', 'Rundbrief 7', 'Ada’s Letters', 'mein_ordner', 'Новости'])(
  'the name of a folder that becomes a library heads no mail: %s',
  async (folderName) => {
    const { desk, folder } = home(folderName);
    const { library } = opened(await desk['library.choose']({}));
    expect(library).toMatchObject({
      name: folderName,
      asksName: true,
      publication: { name: '' },
    });
    const added = await desk['issue.add']({ text: smallIssueText('Strom', '2025-08-25') });
    const id = added.outcome === 'created' ? added.id : expect.fail(added.outcome);
    for (const target of exportTargets) {
      const written = await desk['issue.export']({ id, target });
      if (written.outcome !== 'exported') return expect.fail(written.outcome);
      const texts = written.files.map(({ name }) =>
        readFileSync(join(written.folder, name), 'utf8'),
      );
      expect([target, texts.join('\n').includes(folderName)]).toEqual([target, false]);
    }
    const page = await desk['issue.printPage']({ id });
    expect(page.outcome === 'composed' && page.page).not.toContain('class="name"');
    expect(readFileSync(join(folder, 'publication.json'), 'utf8')).toContain('"name": ""');
  },
);

test('a new library asks for the newsletter’s name once, however it is answered', async () => {
  const { desk } = home('neu');
  const { library } = opened(await desk['library.choose']({}));
  expect(library.asksName).toBe(true);
  const { publication, publicationRevision: revision } = library;
  expect(await desk['publication.save']({ publication, revision })).toMatchObject({
    outcome: 'saved',
  });
  expect(opened(await desk['library.list']({})).library.asksName).toBe(false);
});

test('a library that was there, with or without a name, asks for nothing', async () => {
  for (const name of ['', 'Doppelpunkt']) {
    const { desk, folder } = home('alt');
    mkdirSync(folder);
    writeFileSync(join(folder, 'publication.json'), JSON.stringify(newPublication({ name })));
    expect(opened(await desk['library.choose']({})).library).toMatchObject({
      name: name || 'alt',
      asksName: false,
    });
  }
});

test('a newsletter that is made with a name and a weekday has both, and issues on that day', async () => {
  onDay('2025-08-27');
  const { desk } = home('x');
  const { library } = opened(
    await desk['library.create']({
      name: 'Freitagspost',
      author: 'Ada',
      language: 'de',
      weekday: 'friday',
    }),
  );
  expect(library).toMatchObject({
    asksName: false,
    publication: { name: 'Freitagspost', weekday: 'friday' },
  });
  for (const date of ['2025-08-29', '2025-09-05']) {
    const created = await desk['issue.create']({});
    const id = created.outcome === 'created' ? created.id : expect.fail(created.outcome);
    const file = await desk['issue.open']({ id });
    const parsed = file.outcome === 'opened' ? parseIssue(file.text) : undefined;
    expect(parsed?.outcome === 'parsed' && dateOf(parsed.issue)).toBe(date);
  }
});
