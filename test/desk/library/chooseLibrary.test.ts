import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { preferencesSchema } from '../../../desk/contract.ts';
import { openDesk } from '../../../desk/desk.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'setzkasten-choose-'));
  for (const name of ['Hier', 'Dort']) {
    await mkdir(join(home, name));
    await writeFile(join(home, name, 'publication.json'), JSON.stringify({ name }));
  }
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('another library is opened only when every page of the open one is saved; the same one asks nobody', async () => {
  const leaveLibrary = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
  const chooseFolder = vi.fn<() => Promise<string>>(() => Promise.resolve(join(home, 'Hier')));
  const { desk, close } = openDesk({
    shell: { face: 'electron', chooseFolder, leaveLibrary },
    preferences: {
      read: () => Promise.resolve({ preferences: preferencesSchema.parse({}) }),
      write: () => Promise.resolve(),
    },
    dataFolder: join(home, 'data'),
    documentsFolder: home,
    samplesFolder: home,
    libraryFolder: join(home, 'Hier'),
  });
  const nameOfOpen = async () => (await desk['app.start']({})).library?.name;
  expect(await nameOfOpen()).toBe('Hier');
  expect((await desk['library.choose']({})).outcome).toBe('opened');
  expect(leaveLibrary).not.toHaveBeenCalled();
  chooseFolder.mockResolvedValue(join(home, 'Dort'));
  expect((await desk['library.choose']({})).outcome).toBe('cancelled');
  expect(await nameOfOpen()).toBe('Hier');
  leaveLibrary.mockResolvedValue(true);
  expect((await desk['library.choose']({})).outcome).toBe('opened');
  expect(await nameOfOpen()).toBe('Dort');
  await close();
});
