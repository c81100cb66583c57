import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runToEnd } from '../support/startElectron.ts';
import { test } from './support/desktop.ts';
import { thoroughOnly } from '../../support/thorough.ts';

const passed =
  /^Smoke test passed: usable after \d+ ms, \d+ ms of its own since ready, saved after \d+ ms, exported in \d+ ms, \d+ words, Electron \S+, Chromium \S+, Node \S+\n$/;
const temporaryFolders = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('setzkasten-smoke-'));

test('a smoke test types, saves, counts and exports beside a running app, and leaves nothing', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const app = await startDesktop();
  const before = home.readIssue();
  const known = temporaryFolders();
  const { code, stdout, stderr } = await runToEnd(home, ['--smoke']);
  expect(stdout, stderr).toMatch(passed);
  expect(code).toBe(0);
  expect(temporaryFolders()).toEqual(known);
  // The user's own app, library and folders know nothing of it.
  expect(app.pages()).toHaveLength(1);
  expect(home.readIssue()).toBe(before);
  expect(home.preferences()).not.toContain('smoke');
  expect(existsSync(join(home.folder, 'Documents'))).toBe(false);
});

test(
  'a folder that is named keeps what a smoke test wrote, and is used once more',
  thoroughOnly,
  async ({ home }) => {
    const folder = join(home.folder, 'smoke');
    const first = await runToEnd(home, [`--smoke=${folder}`]);
    expect(first.stdout, first.stderr).toMatch(passed);
    const again = await runToEnd(home, [`--smoke=${folder}`]);
    expect(again.stdout, again.stderr).toMatch(passed);
    const [library = ''] = readdirSync(join(folder, 'documents'));
    const [issue = ''] = readdirSync(join(folder, 'documents', library)).filter((name) =>
      /^\d{4}-/.test(name),
    );
    const text = readFileSync(join(folder, 'documents', library, issue, 'issue.json'), 'utf8');
    expect(text.match(/smoke [a-p]{8}/g)).toHaveLength(2);
    const words = ({ stdout }: { stdout: string }) => Number(/(\d+) words/.exec(stdout)?.[1]);
    expect(words(again)).toBe(words(first) + 2);
  },
);

test('a library that cannot be written ends a smoke test with the reason', async ({ home }) => {
  const folder = join(home.folder, 'smoke');
  mkdirSync(folder);
  writeFileSync(join(folder, 'documents'), 'not a folder');
  const { code, stdout, stderr } = await runToEnd(home, [`--smoke=${folder}`]);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^The smoke test failed while making its folder: EEXIST.*documents'\n$/);
  expect(code).toBe(1);
});

test('a sample that cannot be opened ends a smoke test with the step', async ({ home }) => {
  const folder = join(home.folder, 'smoke');
  mkdirSync(join(folder, 'documents'), { recursive: true });
  writeFileSync(join(folder, 'documents', 'Margin Notes'), 'not a folder');
  const { code, stderr } = await runToEnd(home, [`--smoke=${folder}`]);
  expect(stderr).toMatch(/^The smoke test failed while opening the sample: .*Margin Notes.*\n$/);
  expect(code).toBe(1);
});
