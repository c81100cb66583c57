import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { PictureHost } from '../../../issue/publication.ts';
import { startS3 } from '../../desk/hosting/support/s3Server.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { pictures } from '../../support/pictures.ts';
import { runCli } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const asset = `${contentHash(pictures.png.bytes)}.png`;
const second = `${contentHash(pictures.gif.bytes)}.gif`;

function issueWith(pictureHost?: PictureHost): string {
  const folder = temporaryFolder();
  const issue = join(folder, '2025-08-25-kw35');
  mkdirSync(join(issue, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'publication.json'), JSON.stringify({ name: 'Probe', pictureHost }));
  writeFileSync(join(issue, 'assets', asset), pictures.png.bytes);
  writeFileSync(join(issue, 'assets', second), pictures.gif.bytes);
  const shown = pictureIssue({ [asset]: 'Kurve der Kosten', [second]: 'Zwei' });
  writeFileSync(join(issue, 'issue.json'), serialiseIssue(shown));
  return issue;
}

const inFolder = (folder: string): PictureHost => ({
  kind: 'folder',
  base: 'https://pictures.example/brief',
  settings: { folder },
});

test('a plan is printed without touching anything, and is what is uploaded', async () => {
  const folder = temporaryFolder();
  const issue = issueWith(inFolder(folder));
  const plan = await runCli('upload', issue, '--dry-run');
  expect([plan.code, plan.errors, readdirSync(folder)]).toEqual([0, [], []]);
  expect(plan.out).toMatch(
    /^ *\d+ {2}https:\/\/pictures\.example\/brief\/kurve-der-kosten-[0-9a-f]{16}\.png\n *\d+ {2}https:\/\/pictures\.example\/brief\/zwei-[0-9a-f]{16}\.gif$/,
  );
  const done = await runCli('upload', issue);
  expect([done.code, done.errors]).toEqual([0, []]);
  const addresses = (text: string) => text.split('\n').map((line) => line.split(/ +/).at(-1));
  expect(addresses(done.out)).toEqual(addresses(plan.out));
  expect(readdirSync(folder)).toHaveLength(2);
  const again = await runCli('upload', issue, '--json');
  expect(JSON.parse(again.out)).toMatchObject([{ outcome: 'there' }, { outcome: 'there' }]);
});

test('an export refers to the uploaded pictures, and has copies of the others alone', async () => {
  const folder = temporaryFolder();
  const issue = issueWith(inFolder(folder));
  await runCli('upload', issue);
  const [taken = ''] = readdirSync(folder).filter((name) => name.startsWith('zwei'));
  writeFileSync(join(folder, taken), 'other');
  const exported = await runCli('export', issue, '--for', 'html', '--upload');
  expect(exported.code).toBe(1);
  expect(exported.errors).toEqual([
    `setzkasten: The picture “Zwei” (${second}) is not uploaded. Another file has its name already (${taken}); it was left alone.`,
  ]);
  const html = readFileSync(join(issue, 'export/html/index.html'), 'utf8');
  expect(html).toMatch(
    /src="https:\/\/pictures\.example\/brief\/kurve-der-kosten-[0-9a-f]{16}\.png"/,
  );
  expect(html).toContain(`src="images/${second}"`);
  expect(readdirSync(join(issue, 'export/html/images'))).toEqual([second]);
  expect(readFileSync(join(folder, taken), 'utf8')).toBe('other');
});

describe('the key', () => {
  test('comes from a file or from the environment, and is in no output', async () => {
    const server = await startS3(join(temporaryFolder(), 'objects'));
    const { endpoint, bucket, keyId, secret } = server;
    const settings = { endpoint, bucket, keyId };
    const issue = issueWith({ kind: 's3', base: `${endpoint}/${bucket}`, settings });
    const without = await runCli('upload', issue);
    expect([without.code, without.errors]).toEqual([
      2,
      ['setzkasten: The picture host needs a key: --key-file FILE, or SETZKASTEN_PICTURE_KEY.'],
    ]);
    const keyFile = join(temporaryFolder(), 'key');
    writeFileSync(keyFile, 'geheim-und-falsch\n');
    const wrong = await runCli('upload', issue, '--key-file', keyFile);
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toHaveLength(2);
    expect(wrong.errors[0]).toContain('The server does not accept the user or the key.');
    expect(JSON.stringify(wrong)).not.toContain('geheim');
    writeFileSync(keyFile, `${secret}\n`);
    expect((await runCli('upload', issue, '--key-file', keyFile)).code).toBe(0);
    vi.stubEnv('SETZKASTEN_PICTURE_KEY', secret);
    const again = await runCli('upload', issue);
    vi.unstubAllEnvs();
    expect([again.code, again.out.match(/^there/gm)]).toEqual([0, ['there', 'there']]);
  });
});

test('what cannot be used is said', async () => {
  const none = await runCli('upload', issueWith());
  expect([none.code, none.errors[0]]).toEqual([
    2,
    expect.stringContaining('names no picture host'),
  ]);
  const bad = await runCli('upload', issueWith({ kind: 'webdav', base: '', settings: {} }));
  expect(bad.errors[0]).toContain('cannot be used: address, user, base.');
  const later = await runCli('upload', issueWith({ kind: 'pigeon', base: '', settings: {} }));
  expect(later.errors[0]).toContain('does not know: pigeon.');
  const folder = temporaryFolder();
  const mail = await runCli('export', issueWith(inFolder(folder)), '--for', 'eml', '--upload');
  expect([mail.code, existsSync(join(folder, 'images'))]).toEqual([2, false]);
  const target = await runCli('upload', issueWith(inFolder(folder)), '--for', 'text');
  expect([target.code, readdirSync(folder)]).toEqual([2, []]);
});
