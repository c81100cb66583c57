import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openInBrowser } from '../../browser/openInBrowser.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { enterDesk } from './support/enterDesk.ts';

/** A home folder, and a browser in it that writes down what it was started with. */
function useHome(): { home: string; started: () => string | undefined } {
  const home = temporaryFolder();
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const log = join(home, 'started.txt');
  const opener = join(bin, process.platform === 'darwin' ? 'open' : 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\nprintf '%s' "$*" > '${log}.new' && mv '${log}.new' '${log}'\n`);
  chmodSync(opener, 0o755);
  vi.stubEnv('HOME', home);
  vi.stubEnv('PATH', `${bin}:${String(process.env['PATH'])}`);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return { home, started: () => (existsSync(log) ? readFileSync(log, 'utf8') : undefined) };
}

const doorsIn = (home: string) => readdirSync(home).filter((name) => name.endsWith('.html'));

test('no command line tells the token: a file that only this user can read does, until it was used', async ({
  skip,
}) => {
  skip(process.platform === 'win32', 'the browser’s double is a shell script');
  const { home, started } = useHome();
  const left = 'setzkasten-open-0123456789abcdef.html';
  writeFileSync(join(home, left), 'of a start that was cut off');
  const desk = await enterDesk({ enter: false });
  const opening = openInBrowser(desk.served);
  await vi.waitFor(() => expect(started()).toMatch(/^file:\/\/.*\.html$/), 60_000);
  expect(started()).not.toMatch(/token|127\.0\.0\.1/);
  const [door = ''] = doorsIn(home);
  expect([door === left, statSync(join(home, door)).mode & 0o777]).toEqual([false, 0o600]);
  const page = readFileSync(join(home, door), 'utf8');
  expect(page).toContain(`url=${desk.served.address}`);
  await desk.ask(desk.path(desk.served.address));
  await opening;
  expect(doorsIn(home)).toEqual([]);
});

test('the file goes when the server ends before any browser came', async ({ skip }) => {
  skip(process.platform === 'win32', 'the browser’s double is a shell script');
  const { home, started } = useHome();
  const desk = await enterDesk({ enter: false });
  const opening = openInBrowser(desk.served);
  await vi.waitFor(() => expect(started()).toBeDefined(), 60_000);
  expect(doorsIn(home)).toHaveLength(1);
  await desk.served.close();
  await opening;
  expect(doorsIn(home)).toEqual([]);
});

test('where no file can be written no browser is opened', async () => {
  const { home, started } = useHome();
  vi.stubEnv('HOME', join(home, 'gone'));
  vi.stubEnv('USERPROFILE', join(home, 'gone'));
  const desk = await enterDesk({ enter: false });
  await openInBrowser(desk.served);
  expect(started()).toBeUndefined();
});
