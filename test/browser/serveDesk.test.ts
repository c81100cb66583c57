import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { assetAddress } from '../../desk/contract.ts';
import { pictures } from '../support/pictures.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { enterDesk, type EnteredDesk } from './support/enterDesk.ts';
import { largestBodyBytes } from '../../browser/answerRequest.ts';

let desk: EnteredDesk;
beforeEach(async () => {
  desk = await enterDesk();
});

describe('what is served', () => {
  const get = (address: string) =>
    desk.ask(
      address.startsWith('/asset/') ? `${address}?access=${desk.access.pictures}` : address,
      {
        headers: { cookie: desk.cookie },
      },
    );

  test('the page and its files, each with the headers that keep it shut', async () => {
    const headers = {
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    };
    expect(await get('/')).toMatchObject({ status: 200, text: '<p>page</p>', headers });
    expect(await get('/assets/main-1a.js')).toMatchObject({ status: 200, text: 'run()', headers });
    expect(await desk.ask('/nothing', { headers: {} })).toMatchObject({ status: 403, headers });
    expect(await desk.ask('/', { method: 'HEAD', headers: { cookie: desk.cookie } })).toMatchObject(
      {
        status: 200,
        text: '',
      },
    );
    expect(
      await desk.ask('/', {
        method: 'DELETE',
        headers: { cookie: desk.cookie, origin: desk.served.origin },
      }),
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
    const added = await desk.call('issue.add', { text: smallIssueText('Eins', '2025-08-25') });
    expect(JSON.parse(added.text)).toEqual({
      ok: true,
      value: { outcome: 'created', id: '2025-08-25-kw35' },
    });
    const picture = await desk.call('asset.add', {
      id: '2025-08-25-kw35',
      bytes: pictures.svg.bytes.toString('base64'),
    });
    const { value } = JSON.parse(picture.text) as { value: { asset: string } };
    const serve = (asset: string) =>
      desk.ask(`${assetAddress('2025-08-25-kw35', asset)}?access=${desk.access.pictures}`, {
        headers: { cookie: desk.cookie },
      });
    expect(await serve(value.asset)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/png' },
    });
    // As an older version kept it.
    const svg = `${'a1'.repeat(32)}.svg`;
    writeFileSync(join(desk.library, '2025-08-25-kw35', 'assets', svg), pictures.svg.bytes);
    expect(await serve(svg)).toMatchObject({
      status: 200,
      text: pictures.svg.bytes.toString(),
      headers: {
        'content-type': 'image/svg+xml',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    });
    const started = await desk.call('app.start', {});
    expect(JSON.parse(started.text)).toMatchObject({
      ok: true,
      value: { face: 'browser', library: { name: 'library', issues: [{ id: '2025-08-25-kw35' }] } },
    });
  });

  test('are JSON, by POST, and of a size', async () => {
    expect(await desk.call('app.start', {}, { 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
    });
    expect(await desk.ask('/desk/app.start', { headers: desk.headers })).toMatchObject({
      status: 405,
    });
    const broken = {
      method: 'POST',
      headers: { ...desk.headers, 'content-type': 'application/json' },
      body: '{',
    };
    expect(await desk.ask('/desk/app.start', broken)).toMatchObject({ status: 400 });
    expect(await desk.call('nothing', {})).toMatchObject({
      status: 200,
      text: '{"ok":false,"error":"There is no procedure \\"nothing\\"."}',
    });
  });

  test('that are too large are not read to their end, whether they say so or not', async () => {
    const headers = { ...desk.headers, 'content-type': 'application/json' };
    const body = 'x'.repeat(largestBodyBytes + 1);
    for (const more of [
      { 'content-length': String(largestBodyBytes + 1) },
      { 'transfer-encoding': 'chunked' },
    ]) {
      const answer = await desk
        .ask('/desk/issue.add', {
          method: 'POST',
          headers: { ...headers, ...more },
          body,
        })
        .catch(() => 'cut off');
      expect(answer === 'cut off' || (typeof answer === 'object' && answer.status === 413)).toBe(
        true,
      );
    }
  });
});

describe('events', () => {
  test('tell a page that came in what happens on disk, and end with the server', async () => {
    await desk.call('app.start', {});
    const created = await desk.call('issue.create', {});
    const { id } = (JSON.parse(created.text) as { value: { id: string } }).value;
    const stopped = new AbortController();
    onTestFinished(() => {
      stopped.abort();
    });
    const answer = await fetch(`${desk.served.origin}/events`, {
      headers: desk.headers,
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
    writeFileSync(join(desk.library, id, 'issue.json'), 'by another program');
    await until(`data: {"event":"issue-changed","id":"${id}","revision":"`);
    await desk.served.close();
  });

  test('tell nobody else', async () => {
    expect((await desk.ask('/events')).status).toBe(403);
    const foreign = { cookie: desk.cookie, origin: 'https://example.org' };
    expect((await desk.ask('/events', { headers: foreign })).status).toBe(403);
  });
});

describe('closing', () => {
  const never = () => new Promise<never>(() => undefined);
  const id = '2025-08-25-kw35';

  test('does not wait for what only reads, and cuts it off', async () => {
    let asked = 0;
    const busy = async () => {
      asked += 1;
      return never();
    };
    const entered = await enterDesk({
      changed: (open) => ({
        ...open,
        readAsset: busy,
        desk: { ...open.desk, 'issue.weighPictures': busy, 'links.ask': busy },
      }),
    });
    const cutOff = [
      entered.call('issue.weighPictures', { id, files: ['a.png'] }),
      entered.call('links.ask', { addresses: ['https://example.org/'], job: 'links-01' }),
      entered.ask(`${assetAddress(id, 'a.png')}?access=${entered.access.pictures}`, {
        headers: { cookie: entered.cookie },
      }),
    ].map((asking) => asking.catch(() => 'cut off'));
    await expect.poll(() => asked).toBe(3);
    await entered.served.close();
    expect(await Promise.all(cutOff)).toEqual(['cut off', 'cut off', 'cut off']);
  });

  test('waits for a save that takes longer than its answer may', async () => {
    let isAsked = false;
    let isSaved = false;
    const entered = await enterDesk({
      changed: (open) => ({
        ...open,
        desk: {
          ...open.desk,
          'issue.weighPictures': never,
          'issue.save': async () => {
            isAsked = true;
            await new Promise((resolve) => setTimeout(resolve, 2300));
            isSaved = true;
            return { outcome: 'conflict', text: '', revision: '' };
          },
        },
      }),
    });
    const weighing = entered.call('issue.weighPictures', { id, files: [] }).catch(() => 'cut off');
    const saving = entered
      .call('issue.save', { id, text: '', revision: '' })
      .catch(() => 'cut off');
    await expect.poll(() => isAsked).toBe(true);
    await entered.served.close();
    expect(isSaved).toBe(true);
    expect(await Promise.all([weighing, saving])).toEqual(['cut off', 'cut off']);
  });
});
