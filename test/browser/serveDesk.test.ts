import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { largestBodyBytes } from '../../browser/readBody.ts';
import { serveDesk, type ServedDesk } from '../../browser/serveDesk.ts';
import { assetAddress } from '../../desk/contract.ts';
import { openDesk } from '../../desk/desk.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { pictures } from '../support/pictures.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let served: ServedDesk;
let host: string;
let cookie: string;
let library: string;

/** A request exactly as given: unlike fetch, it neither tidies the path nor fills in headers. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.origin);
    const asking = httpRequest(
      { hostname, port, path, method, headers, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

/** A call of the desk as the app's own page makes it, but for what is given. */
function call(procedure: string, input: unknown, headers: Record<string, string | undefined> = {}) {
  const usual = { cookie, origin: served.origin, 'content-type': 'application/json', ...headers };
  const sent = Object.entries(usual).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return ask(`/desk/${procedure}`, {
    method: 'POST',
    headers: Object.fromEntries(sent),
    body: JSON.stringify(input),
  });
}

const path = (address: string) => address.slice(served.origin.length);

beforeEach(async () => {
  const folder = temporaryFolder();
  library = join(folder, 'library');
  const pageFolder = join(folder, 'page');
  mkdirSync(join(pageFolder, 'assets'), { recursive: true });
  writeFileSync(join(pageFolder, 'index.html'), '<p>page</p>');
  writeFileSync(join(pageFolder, 'assets', 'main-1a.js'), 'run()');
  writeFileSync(join(pageFolder, '.secret.js'), 'hidden');
  writeFileSync(join(folder, 'outside.js'), 'outside');
  served = await serveDesk({
    open: openDesk({
      shell: { face: 'browser' },
      preferences: preferencesFile(join(folder, 'preferences.json')),
      dataFolder: folder,
      documentsFolder: folder,
      samplesFolder: folder,
      libraryFolder: library,
    }),
    pageFolder,
    port: 0,
  });
  onTestFinished(() => served.close());
  host = new URL(served.origin).host;
  const entered = await ask(path(served.address));
  cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});

describe('who gets in', () => {
  test('the token works once, for a cookie that no other site and no script can use', async () => {
    const [name] = cookie.split('=');
    expect(name).toBe(`setzkasten-${new URL(served.origin).port}`);
    const again = await ask(path(served.address));
    expect([again.status, again.headers['set-cookie'], again.text]).toEqual([
      403,
      undefined,
      expect.stringContaining('has been used'),
    ]);
    expect(await ask(path(served.address), { headers: { cookie } })).toMatchObject({
      status: 303,
      headers: { location: '/' },
    });
    expect(await ask('/?token=guess')).toMatchObject({ status: 403 });
  });

  test('the cookie is HttpOnly and of this site only', async () => {
    const other = await serveDesk({
      open: openDesk({
        shell: { face: 'browser' },
        preferences: preferencesFile(join(temporaryFolder(), 'p.json')),
        dataFolder: '',
        documentsFolder: '',
        samplesFolder: '',
      }),
      pageFolder: '',
      port: 0,
    });
    onTestFinished(() => other.close());
    const answer = await fetch(other.address, { redirect: 'manual' });
    expect([
      answer.status,
      answer.headers.get('location'),
      answer.headers.get('set-cookie'),
    ]).toEqual([
      303,
      '/',
      expect.stringMatching(/^setzkasten-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
  });

  test.each(['/', '/assets/main-1a.js', '/asset/a/b', '/desk/app.start', '/nothing'])(
    'without the cookie %s is closed',
    async (address) => {
      for (const headers of [
        {},
        { cookie: `${cookie}x` },
        { cookie: cookie.replace(/=.*/, '=') },
      ]) {
        for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT']) {
          const answer = await ask(address, {
            method,
            headers: { ...headers, origin: served.origin },
          });
          expect([answer.status, answer.text.includes('page</p>')]).toEqual([403, false]);
        }
      }
    },
  );

  test('another Host, another Origin, and pages that embed are turned away', async () => {
    const refused: Record<string, string>[] = [
      { host: 'evil.example' },
      { host: `localhost:${new URL(served.origin).port}` },
      { host: '127.0.0.1' },
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ];
    for (const headers of refused) {
      const answers = [
        await ask('/', { headers: { cookie, ...headers } }),
        await call('app.start', {}, headers),
      ];
      expect([headers, ...answers.map(({ status }) => status)]).toEqual([headers, 403, 403]);
    }
    expect(await call('app.start', {}, { origin: undefined })).toMatchObject({ status: 403 });
    expect(await ask('/', { headers: { cookie, host } })).toMatchObject({ status: 200 });
  });
});

describe('what is served', () => {
  const get = (address: string) => ask(address, { headers: { cookie } });

  test('the page and its files, each with the headers that keep it shut', async () => {
    const headers = {
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    };
    expect(await get('/')).toMatchObject({ status: 200, text: '<p>page</p>', headers });
    expect(await get('/assets/main-1a.js')).toMatchObject({ status: 200, text: 'run()', headers });
    expect(await ask('/nothing', { headers: {} })).toMatchObject({ status: 403, headers });
    expect(await ask('/', { method: 'HEAD', headers: { cookie } })).toMatchObject({
      status: 200,
      text: '',
    });
    expect(
      await ask('/', { method: 'DELETE', headers: { cookie, origin: served.origin } }),
    ).toMatchObject({ status: 405 });
  });

  test.each([
    '/../outside.js',
    '/assets/../../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/assets/..%5c..%5coutside.js',
    '/.secret.js',
    '/assets',
    '/assets/',
    '/index.html%00.js',
    '/asset/%2e%2e/publication.json',
    '/asset/%/%',
    '/asset/..%2f..%2f/issue.json',
  ])('%s leads nowhere', async (address) => {
    const answer = await get(address);
    expect([answer.status, /outside|hidden|publication/.test(answer.text)]).toEqual([404, false]);
  });

  test('addresses that name another server, or none', async () => {
    expect(await get('http://evil.example/')).toMatchObject({ status: 400 });
    expect(await get('//evil.example/')).toMatchObject({ status: 400 });
  });
});

describe('calls of the desk', () => {
  test('an issue is added, given a picture and listed; the picture cannot run anything', async () => {
    const added = await call('issue.add', { text: smallIssueText('Eins', '2025-08-25') });
    expect(JSON.parse(added.text)).toEqual({
      ok: true,
      value: { outcome: 'created', id: '2025-08-25-kw35' },
    });
    const picture = await call('asset.add', {
      id: '2025-08-25-kw35',
      bytes: pictures.svg.bytes.toString('base64'),
    });
    const { value } = JSON.parse(picture.text) as { value: { asset: string } };
    const shown = await ask(assetAddress('2025-08-25-kw35', value.asset), { headers: { cookie } });
    expect(shown).toMatchObject({
      status: 200,
      text: pictures.svg.bytes.toString(),
      headers: {
        'content-type': 'image/svg+xml',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    });
    const started = await call('app.start', {});
    expect(JSON.parse(started.text)).toMatchObject({
      ok: true,
      value: { face: 'browser', library: { name: 'library', issues: [{ id: '2025-08-25-kw35' }] } },
    });
  });

  test('are JSON, by POST, and of a size', async () => {
    expect(await call('app.start', {}, { 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
    });
    expect(await ask('/desk/app.start', { headers: { cookie } })).toMatchObject({ status: 405 });
    const broken = {
      method: 'POST',
      headers: { cookie, origin: served.origin, 'content-type': 'application/json' },
      body: '{',
    };
    expect(await ask('/desk/app.start', broken)).toMatchObject({ status: 400 });
    expect(await call('nothing', {})).toMatchObject({
      status: 200,
      text: '{"ok":false,"error":"There is no procedure \\"nothing\\"."}',
    });
  });

  test('that are too large are not read to their end, whether they say so or not', async () => {
    const headers = { cookie, origin: served.origin, 'content-type': 'application/json' };
    const body = 'x'.repeat(largestBodyBytes + 1);
    for (const more of [
      { 'content-length': String(largestBodyBytes + 1) },
      { 'transfer-encoding': 'chunked' },
    ]) {
      const answer = await ask('/desk/issue.add', {
        method: 'POST',
        headers: { ...headers, ...more },
        body,
      }).catch(() => 'cut off');
      expect(answer === 'cut off' || (typeof answer === 'object' && answer.status === 413)).toBe(
        true,
      );
    }
  });
});

describe('events', () => {
  test('tell a page that came in what happens on disk, and end with the server', async () => {
    await call('app.start', {});
    const created = await call('issue.create', {});
    const { id } = (JSON.parse(created.text) as { value: { id: string } }).value;
    const stopped = new AbortController();
    onTestFinished(() => {
      stopped.abort();
    });
    const answer = await fetch(`${served.origin}/events`, {
      headers: { cookie },
      signal: stopped.signal,
    });
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let said = '';
    const until = async (part: string) => {
      while (!said.includes(part)) said += (await reader?.read())?.value ?? '';
    };
    await until(': open');
    await new Promise((resolve) => setTimeout(resolve, 200));
    writeFileSync(join(library, id, 'issue.json'), 'by another program');
    await until(`data: {"event":"issue-changed","id":"${id}","revision":"`);
    const started = performance.now();
    await served.close();
    expect(performance.now() - started).toBeLessThan(4000);
  });

  test('tell nobody else', async () => {
    expect((await ask('/events')).status).toBe(403);
    const foreign = { cookie, origin: 'https://example.org' };
    expect((await ask('/events', { headers: foreign })).status).toBe(403);
  });
});
