import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { accessHeader } from '../../desk/page/access.ts';
import { serveDesk } from '../../browser/serveDesk.ts';
import { openDesk } from '../../desk/desk.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { enterDesk, type EnteredDesk } from './support/enterDesk.ts';

let desk: EnteredDesk;
beforeEach(async () => {
  desk = await enterDesk();
});

test('the token works once, for a cookie that no other site and no script can use', async () => {
  const [name] = desk.cookie.split('=');
  expect(name).toBe(`setzkasten-${new URL(desk.served.origin).port}`);
  const again = await desk.ask(desk.path(desk.served.address));
  expect([again.status, again.headers['set-cookie'], again.text]).toEqual([
    403,
    undefined,
    expect.stringContaining('has been used'),
  ]);
  expect(
    await desk.ask(desk.path(desk.served.address), { headers: { cookie: desk.cookie } }),
  ).toMatchObject({
    status: 303,
    headers: { location: '/' },
  });
  expect(await desk.ask('/?token=guess')).toMatchObject({ status: 403 });
});

test('cookies that a server at another port sets beside ours shut nobody out', async () => {
  const [name] = desk.cookie.split('=');
  const others = Array.from({ length: 170 }, (_, each) => `c${String(each)}=${'x'.repeat(4000)}`);
  for (const cookie of [
    `${String(name)}=forged; ${desk.cookie}`,
    `${others.join('; ')}; ${desk.cookie}`,
  ]) {
    expect(await desk.ask('/', { headers: { cookie } })).toMatchObject({ status: 200 });
    expect(await desk.call('app.start', {}, { cookie })).toMatchObject({ status: 200 });
  }
  const forged = `${String(name)}=forged; ${String(name)}=`;
  expect(await desk.ask('/', { headers: { cookie: forged } })).toMatchObject({ status: 403 });
});

test('a cookie that a server at another port overwrote keeps nobody from saving', async () => {
  const [name] = desk.cookie.split('=');
  const cookie = `${String(name)}=forged`;
  expect(await desk.call('app.start', {}, { cookie })).toMatchObject({ status: 200 });
  const own = { cookie, [accessHeader]: desk.access.desk };
  // No more than that: the page and its pictures ask for the cookie.
  for (const path of ['/', `/asset/a/b?access=${desk.access.pictures}`])
    expect(await desk.ask(path, { headers: own })).toMatchObject({ status: 403 });
});

test('the cookie is HttpOnly and of this site only', async () => {
  const other = await serveDesk({
    open: openDesk({
      shell: { face: 'browser' },
      preferences: preferencesFile(join(temporaryFolder(), 'p.json')),
      dataFolder: temporaryFolder(),
      documentsFolder: '',
      samplesFolder: '',
    }),
    pageFolder: '',
    port: 0,
  });
  onTestFinished(() => other.close());
  const answer = await fetch(other.address, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual(
    [
      200,
      null,
      expect.stringMatching(/^setzkasten-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ],
  );
});

test.each([
  ['POST', '/desk/app.start'],
  ['GET', '/desk/app.start'],
  ['GET', '/events'],
  ['GET', '/events?access='],
  ['GET', '/asset/2025-08-25-kw35/a.png'],
  ['HEAD', '/asset/a.png?access='],
])(
  'the cookie alone, which every port of this computer gets, opens no %s %s',
  async (method, path) => {
    const { cookie, access, served } = desk;
    const given = { cookie, origin: served.origin, 'content-type': 'application/json' };
    const others = [{}, { [accessHeader]: '' }, { [accessHeader]: access.pictures }];
    for (const more of others) {
      const answer = await desk.ask(path, { method, headers: { ...given, ...more } });
      expect(answer.status).toBe(403);
    }
    const separator = path.includes('?') ? '&' : '?';
    const guessed = `${path}${separator}access=${access.desk}`;
    expect((await desk.ask(guessed, { method, headers: given })).status).toBe(403);
  },
);

test.each(['/', '/assets/main-1a.js', '/asset/a/b', '/desk/app.start', '/nothing'])(
  'without the cookie %s is closed',
  async (address) => {
    for (const headers of [
      {},
      { cookie: `${desk.cookie}x` },
      { cookie: desk.cookie.replace(/=.*/, '=') },
    ]) {
      for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT']) {
        const answer = await desk.ask(address, {
          method,
          headers: { ...headers, origin: desk.served.origin },
        });
        expect([answer.status, answer.text.includes('page</p>')]).toEqual([403, false]);
      }
    }
  },
);

test('another Host, another Origin, and pages that embed are turned away', async () => {
  const refused: Record<string, string>[] = [
    { host: 'evil.example' },
    { host: `localhost:${new URL(desk.served.origin).port}` },
    { host: '127.0.0.1' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
  ];
  for (const headers of refused) {
    const answers = [
      await desk.ask('/', { headers: { cookie: desk.cookie, ...headers } }),
      await desk.call('app.start', {}, headers),
    ];
    expect([headers, ...answers.map(({ status }) => status)]).toEqual([headers, 403, 403]);
  }
  expect(await desk.call('app.start', {}, { origin: undefined })).toMatchObject({ status: 403 });
  expect(
    await desk.ask('/', {
      headers: { cookie: desk.cookie, host: new URL(desk.served.origin).host },
    }),
  ).toMatchObject({ status: 200 });
});
