import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OpenDesk } from '../../desk/desk.ts';
import { registerAppScheme, serveAppScheme } from '../../electron/appScheme.ts';
import { protocol } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

const readAsset = vi.fn<OpenDesk['readAsset']>((id, asset) =>
  Promise.resolve(
    (id === 'kw 35' || id === undefined) && asset === 'a.svg'
      ? { bytes: new TextEncoder().encode('<svg/>'), type: 'image/svg+xml' }
      : undefined,
  ),
);
let folder: string;
let handled: string;
let answer: (request: Request) => Promise<Response>;
const get = (address: string, method = 'GET') =>
  // A plain object: `new Request` knows no `app:`, and would tidy the address up before we see it.
  answer({ url: address, method } as Request);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setzkasten-page-'));
  const page = join(folder, 'renderer');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<!doctype html>');
  await writeFile(join(page, 'assets', 'index.js'), 'let a');
  await writeFile(join(page, '.hidden.html'), 'hidden');
  await writeFile(join(folder, 'secret.html'), 'secret');
  await symlink(join(folder, 'secret.html'), join(page, 'link.html'));
  serveAppScheme(readAsset, page);
  [handled, answer] = protocol.handle.mock.calls[0]!;
});
afterAll(() => rm(folder, { recursive: true }));

test('the scheme is standard and secure, so that storage, fetch and CSP hold for it', () => {
  registerAppScheme();
  expect(protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
    [
      [
        {
          scheme: 'app',
          privileges: { standard: true, secure: true, supportFetchAPI: true },
        },
      ],
    ],
  ]);
  expect(handled).toBe('app');
});

test.each([
  ['app://setzkasten/', 'text/html; charset=utf-8', '<!doctype html>'],
  ['app://setzkasten/?a#b', 'text/html; charset=utf-8', '<!doctype html>'],
  ['app://setzkasten/assets/index.js', 'text/javascript; charset=utf-8', 'let a'],
])('%s is the page, under its policy', async (address, type, text) => {
  const response = await get(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self';/,
  );
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toBe(text);
});

test.each([
  ['app://setzkasten/asset/kw%2035/a.svg', 'kw 35'],
  ['app://setzkasten/asset/a.svg', undefined],
])('%s comes from the desk, under a policy that lets it run nothing', async (address, id) => {
  const response = await get(address);
  expect(readAsset).toHaveBeenLastCalledWith(id, 'a.svg');
  expect(await response.text()).toBe('<svg/>');
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
});

test.each([
  'app://setzkasten/../secret.html',
  'app://setzkasten/assets/../../secret.html',
  'app://setzkasten/%2e%2e/secret.html',
  'app://setzkasten/..%2fsecret.html',
  'app://setzkasten/assets/..%5c..%5csecret.html',
  'app://setzkasten//etc/passwd',
  'app://setzkasten/.hidden.html',
  'app://setzkasten/link.html',
  'app://setzkasten/assets',
  'app://setzkasten/index.html%00.js',
  'app://setzkasten/asset/kw%2035/b.svg',
  'app://setzkasten/asset/%E0%A4%A/a.svg',
  'app://setzkasten/asset/kw%2035/..%2f..%2fpublication.json',
])('%s is not there', async (address) => {
  const response = await get(address);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
});

test.each([
  ['app://other/', 'GET'],
  ['app://setzkasten.example/', 'GET'],
  ['app://setzkasten/', 'POST'],
])('%s by %3$s is refused', async (address, method) => {
  expect((await get(address, method)).status).toBe(403);
});
