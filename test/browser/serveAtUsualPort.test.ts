import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveAtUsualPort } from '../../browser/serveAtUsualPort.ts';
import { openDesk } from '../../desk/desk.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test('the page has the same address at the next start, unless that is taken or another is asked for', async () => {
  const folder = temporaryFolder();
  const preferences = preferencesFile(join(folder, 'preferences.json'));
  const open = openDesk({
    shell: { face: 'browser' },
    preferences,
    dataFolder: folder,
    documentsFolder: folder,
    samplesFolder: folder,
  });
  const serve = async (port?: number) => {
    const served = await serveAtUsualPort({ open, pageFolder: folder }, port, preferences);
    onTestFinished(() => served.close().catch(() => undefined));
    return served;
  };
  const first = await serve();
  await first.close();
  const second = await serve();
  const third = await serve();
  expect([second.origin === first.origin, third.origin === first.origin]).toEqual([true, false]);
  await expect(serve(Number(new URL(second.origin).port))).rejects.toThrow('EADDRINUSE');
});
