import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addIssue } from '../../../desk/library/addIssue.ts';
import type { Library } from '../../../desk/library/library.ts';
import { deleteForGood, listTrash, restoreIssue } from '../../../desk/trash/trash.ts';
import { trashIssue } from '../../../desk/trash/trashIssue.ts';
import { readTrashName, trashName } from '../../../desk/trash/trashName.ts';
import { newPublication } from '../../../issue/publication.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const added = async (library: Library, title: string, date: string) => {
  const issue = await addIssue(library, smallIssueText(title, date));
  return issue.outcome === 'created' ? issue.id : expect.fail(issue.outcome);
};
const trashed = async (library: Library, id: string) => {
  const moved = await trashIssue(library, id);
  return moved.outcome === 'trashed' ? moved.name : expect.fail(moved.outcome);
};
const idsIn = async (library: Library) =>
  (await library.known.listWhole(newPublication({ name: 'Probe' }))).map(({ id }) => id);

function atTime(time: string): void {
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

describe('the trash', () => {
  test('lists what was deleted with title, date and time, the last first', async () => {
    const library = await openTestLibrary();
    expect(await listTrash(library)).toEqual([]);
    const [one, two] = [
      await added(library, 'Strom', '2025-08-25'),
      await added(library, 'Ohne Tag', ''),
    ];
    atTime('2025-09-01T08:00:00.000Z');
    const first = await trashed(library, one);
    atTime('2025-09-02T09:30:00.500Z');
    const second = await trashed(library, two);
    expect(await listTrash(library)).toEqual([
      { name: second, title: 'Ohne Tag', date: '', deleted: '2025-09-02T09:30:00.500Z' },
      { name: first, title: 'Strom', date: '2025-08-25', deleted: '2025-09-01T08:00:00.000Z' },
    ]);
    expect(await idsIn(library)).toEqual([]);
    expect(await trashIssue(library, one)).toEqual({ outcome: 'missing' });
  });

  test('gives an issue back whole under its name, or a free one where that is taken', async () => {
    const library = await openTestLibrary();
    const id = await added(library, 'Strom', '2025-08-25');
    mkdirSync(join(library.folder, id, 'assets'));
    writeFileSync(join(library.folder, id, 'assets', 'a.png'), 'picture');
    const name = await trashed(library, id);
    expect(await restoreIssue(library, name)).toEqual({ outcome: 'restored', id });
    expect(readFileSync(join(library.folder, id, 'assets', 'a.png'), 'utf8')).toBe('picture');
    const again = await trashed(library, id);
    await added(library, 'Wind', '2025-08-25');
    expect(await restoreIssue(library, again)).toEqual({ outcome: 'restored', id: `${id}-2` });
    expect(await restoreIssue(library, again)).toEqual({ outcome: 'missing' });
    expect(await idsIn(library)).toEqual([`${id}-2`, id]);
    expect(await listTrash(library)).toEqual([]);
  });

  test('keeps two issues of one name that go at the same moment', async () => {
    const library = await openTestLibrary();
    atTime('2025-09-01T08:00:00.000Z');
    const names: string[] = [];
    for (const title of ['Strom', 'Wind'])
      names.push(await trashed(library, await added(library, title, '2025-08-25')));
    expect(new Set(names).size).toBe(2);
    expect((await listTrash(library)).map(({ title }) => title)).toEqual(['Wind', 'Strom']);
  });

  test.each(['a'.repeat(190), 'ä'.repeat(120), `2025-08-25 ${'x'.repeat(163)} .y`])(
    'keeps an issue with a very long name, and gives it back',
    async (long) => {
      const library = await openTestLibrary();
      const id = await added(library, 'Lang', '2025-08-25');
      renameSync(join(library.folder, id), join(library.folder, long));
      const name = await trashed(library, long);
      expect(await listTrash(library)).toMatchObject([{ name, title: 'Lang' }]);
      const restored = await restoreIssue(library, name);
      if (restored.outcome !== 'restored') expect.fail(restored.outcome);
      expect(long.startsWith(restored.id)).toBe(true);
      expect(await idsIn(library)).toEqual([restored.id]);
    },
  );

  test('deletes for good what is named and nothing else', async () => {
    const library = await openTestLibrary();
    const names: string[] = [];
    for (const date of ['2025-08-18', '2025-08-25', '2025-09-01'])
      names.push(await trashed(library, await added(library, date, date)));
    const kept = await added(library, 'Bleibt', '2025-09-08');
    writeFileSync(join(library.folder, '.trash', '.DS_Store'), '');
    expect(await deleteForGood(library, names.slice(0, 1))).toEqual({ outcome: 'done' });
    expect((await listTrash(library)).map(({ title }) => title)).toEqual([
      '2025-09-01',
      '2025-08-25',
    ]);
    expect(await deleteForGood(library, names)).toEqual({ outcome: 'done' });
    expect(await listTrash(library)).toEqual([]);
    expect(await idsIn(library)).toEqual([kept]);
  });

  test('lists a damaged issue by its folder’s name, and gives it back', async () => {
    const library = await openTestLibrary();
    const id = await added(library, 'Strom', '2025-08-25');
    writeFileSync(join(library.folder, id, 'issue.json'), '{');
    const name = await trashed(library, id);
    expect(await listTrash(library)).toMatchObject([{ name, title: id, date: '' }]);
    expect(await restoreIssue(library, name)).toEqual({ outcome: 'restored', id });
  });

  test('a name from outside leads nowhere else', async () => {
    const library = await openTestLibrary();
    const id = await added(library, 'Strom', '2025-08-25');
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'issue.json'), smallIssueText('Fremd', '2025-08-25'));
    mkdirSync(join(library.folder, '.trash'));
    const linked = trashName('fremd', new Date(0));
    symlinkSync(outside, join(library.folder, '.trash', linked));
    const names = [linked, id, '..', '', '.', `../${id}`, `../../${linked}`, `${linked}/..`];
    for (const name of names)
      expect([name, await restoreIssue(library, name)]).toEqual([name, { outcome: 'missing' }]);
    expect(await deleteForGood(library, names)).toEqual({ outcome: 'done' });
    expect(await listTrash(library)).toEqual([]);
    expect([existsSync(join(library.folder, id)), readdirSync(outside)]).toEqual([
      true,
      ['issue.json'],
    ]);
  });

  test.each(['2025-08-25-kw35', 'ohne-datum', 'neu (Konflikt)', 'новости', 'a'.repeat(180)])(
    'reads the names that it writes: %s',
    (id) => {
      const deleted = new Date('2025-12-31T23:59:59.999Z');
      expect(readTrashName(trashName(id, deleted))).toEqual({ id, deleted: deleted.toISOString() });
    },
  );

  test.each(['issue', '2025-08-25-kw35', '2025-13-45T99-99-99-999Z-x', '.DS_Store', ''])(
    'takes no other name for one of its own: %s',
    (name) => {
      expect(readTrashName(name)).toBeUndefined();
    },
  );
});
