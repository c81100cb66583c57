import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultFiles, faultLog } from '../../../desk/diagnostics/faultLog.ts';
import { faultRecord } from '../../../desk/diagnostics/faultRecord.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'setzkasten-faults-')), 'crashes');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const canary = 'Kanarienvogel';

/** An error as it is thrown in the app, with content wherever there can be some. */
function hostile(): Error {
  const error = new TypeError(`${canary}\n    at ${canary} (/home/${canary}/${canary}.js:1:1)`);
  const frames = [
    `    at saveIssue (file:///home/${canary}/app/dist/electron/main.js:10:20)`,
    `    at async new Session (app://setzkasten/assets/index-BFCk.js:3:4)`,
    `    at ${canary} der Woche (/home/${canary}/main.js:1:1)`,
    `    at open (/home/${canary}/${canary}:5:6)`,
    '    at node:internal/fs/promises:7:8',
  ];
  error.stack = [`TypeError: ${error.message}`, ...frames].join('\n');
  return Object.assign(error, { code: 'ENOENT', path: `/home/${canary}`, cause: canary });
}

test('keeps class, code and places of an error, and nothing that it quotes', () => {
  const record = faultRecord(hostile());
  expect(JSON.stringify(record)).not.toContain(canary);
  expect(record).toEqual({
    name: 'TypeError',
    code: 'ENOENT',
    stack: [
      'saveIssue main.js:10:20',
      'async new Session index-BFCk.js:3:4',
      'node:internal/fs/promises:7:8',
    ],
  });
});

test('knows the frames of Firefox and Safari', () => {
  const error = new TypeError(canary);
  error.stack = [
    'saveIssue@http://127.0.0.1:4711/assets/index-BFCk.js:3:4',
    'promise callback*open/<@http://127.0.0.1:4711/assets/index-BFCk.js:5:6',
    `${canary} der Woche@http://127.0.0.1:4711/assets/index-BFCk.js:7:8`,
    `@http://127.0.0.1:4711/${canary}:9:10`,
    '@http://127.0.0.1:4711/assets/index-BFCk.js:11:12',
    '',
  ].join('\n');
  expect(faultRecord(error).stack).toEqual(['saveIssue index-BFCk.js:3:4', 'index-BFCk.js:11:12']);
});

test('takes no name or code that is a text, and no thrown text', () => {
  const error = Object.assign(new Error(''), { name: canary.toLowerCase(), code: canary });
  error.stack = '';
  expect(faultRecord(error)).toEqual({ name: 'Error', stack: [] });
  expect(faultRecord(canary)).toEqual({ name: 'string', stack: [] });
  for (const stack of [null, 7, [canary]])
    expect(faultRecord(Object.assign(new Error(canary), { stack }))).toEqual({
      name: 'Error',
      stack: [],
    });
});

test('holds at most five files of 100 KB, the newest first, for this user alone', async () => {
  const { note } = faultLog(folder);
  const padding = 'x'.repeat(30_000);
  for (let number = 0; number < 20; number += 1) await note({ number, padding });
  const names = (await readdir(folder)).toSorted();
  expect(names).toEqual(['1.jsonl', '2.jsonl', '3.jsonl', '4.jsonl', '5.jsonl']);
  for (const name of names) {
    const { size, mode } = await stat(join(folder, name));
    expect(size).toBeLessThanOrEqual(faultFiles.bytes);
    if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
  }
  const lines = (await readFile(join(folder, '1.jsonl'), 'utf8')).trimEnd().split('\n');
  expect((JSON.parse(lines.at(-1) ?? '') as { number: number }).number).toBe(19);
});

test('returns the last twenty lines, also those before a new file was begun', async () => {
  const { note, recent } = faultLog(folder);
  const padding = 'x'.repeat(4000);
  for (let number = 0; number < 26; number += 1) await note({ number, padding });
  const numbers = (await recent()).map((line) => (JSON.parse(line) as { number: number }).number);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 6));
  expect(await readdir(folder)).toHaveLength(2);
});

test('a folder that cannot be made is no second fault', async () => {
  await writeFile(folder, 'not a folder');
  await expect(faultLog(folder).note({ name: 'Error' })).resolves.toBeUndefined();
  expect(await readFile(folder, 'utf8')).toBe('not a folder');
});
