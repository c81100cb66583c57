import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askLinks } from '../../../desk/links/askLinks.ts';

const redirect =
  (status: number, location: string): RequestListener =>
  (_, response) =>
    response.writeHead(status, { location }).end();
const answer =
  (status: number): RequestListener =>
  (_, response) =>
    response.writeHead(status).end();

const pages: Record<string, RequestListener> = {
  '/': answer(200),
  '/there': answer(200),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-hangs-up': (request, response) => {
    if (request.method === 'HEAD') request.socket.destroy();
    else response.writeHead(200).end();
  },
  '/soon': redirect(302, '/there'),
  '/moved': redirect(301, '/there'),
  '/moved-twice': redirect(308, '/moved'),
  '/moved-then-soon': redirect(301, '/soon'),
  '/slash': redirect(301, '/slash/'),
  '/slash/': answer(200),
  '/story/2019/old': redirect(302, '/'),
  '/article': redirect(302, '/consent?back=/article'),
  '/consent?back=/article': answer(200),
  '/410': answer(410),
  '/403': answer(403),
  '/503': answer(503),
  '/round': redirect(302, '/round'),
  '/file': redirect(302, 'file:///etc/passwd'),
  '/inside': redirect(302, 'http://169.254.169.254/secret'),
  '/slow': (_, response) => setTimeout(() => response.writeHead(200).end(), 300),
  '/never': () => undefined,
};

let most = 0;
let open = 0;
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
  most = Math.max(most, (open += 1));
  response.on('close', () => (open -= 1));
  (pages[request.url ?? ''] ?? answer(404))(request, response);
});
let at = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const here = { mayAsk: (ip: string) => ip === '127.0.0.1', timeout: 5000 };

test.each([
  ['/there', { outcome: 'there' }],
  ['/no-head', { outcome: 'there' }],
  ['/head-hangs-up', { outcome: 'there' }],
  ['/soon', { outcome: 'there' }],
  ['/slash', { outcome: 'there' }],
  ['/moved#part', { outcome: 'moved', to: 'AT/there#part' }],
  ['/moved-twice', { outcome: 'moved', to: 'AT/there' }],
  ['/moved-then-soon', { outcome: 'moved', to: 'AT/soon' }],
  ['/story/2019/old', { outcome: 'home' }],
  ['/article', { outcome: 'consent' }],
  ['/404', { outcome: 'gone', status: 404 }],
  ['/410', { outcome: 'gone', status: 410 }],
  ['/403', { outcome: 'refused', status: 403 }],
  ['/503', { outcome: 'refused', status: 503 }],
  ['/round', { outcome: 'unreachable' }],
  ['/file', { outcome: 'unreachable' }],
  ['/inside', { outcome: 'unreachable' }],
])('%s is %j', async (path, expected) => {
  const answers = await askLinks([at + path], here);
  const shown = JSON.parse(JSON.stringify(expected).replace('AT', at)) as object;
  expect(answers).toEqual({ [at + path]: shown });
});

test('a slow answer says how slow; no answer in time is none', async () => {
  const addresses = [`${at}/slow`, `${at}/never`];
  const { [`${at}/slow`]: slow, [`${at}/never`]: never } = await askLinks(addresses, {
    ...here,
    timeout: 1500,
    slowAfter: 200,
  });
  expect(slow).toMatchObject({ outcome: 'slow' });
  expect(never).toEqual({ outcome: 'unreachable' });
});

test('one server is asked one question after the other, each address once', async () => {
  asked = [];
  most = 0;
  const addresses = Array.from({ length: 12 }, (_, index) => `${at}/404?${String(index)}`);
  const shares: number[] = [];
  await askLinks([...addresses, ...addresses], {
    ...here,
    onProgress: (share) => shares.push(share),
  });
  expect(most).toBe(1);
  expect(asked.filter((question) => question.startsWith('HEAD'))).toHaveLength(12);
  expect(shares.at(-1)).toBe(1);
});

describe('what is not on the web', () => {
  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'ftp://example.org/',
    'nonsense',
  ])('%s is not asked', async (address) => {
    asked = [];
    expect(await askLinks([address])).toEqual({ [address]: { outcome: 'unreachable' } });
    expect(asked).toEqual([]);
  });
});

test('it stops when it is cancelled', async () => {
  const stop = new AbortController();
  const asking = askLinks([`${at}/never`], { ...here, signal: stop.signal });
  stop.abort();
  await expect(asking).rejects.toThrow(/abort/i);
});
