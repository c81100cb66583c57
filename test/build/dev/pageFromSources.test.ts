import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { protocol } from '../../electron/support/electronDouble.ts';

vi.mock('electron', () => import('../../electron/support/electronDouble.ts'));

const sources = createServer((request, response) => response.end(`source of ${request.url ?? ''}`));
let answer: (request: Request) => Promise<Response>;

beforeAll(async () => {
  sources.listen({ host: '127.0.0.1', port: 0 });
  await once(sources, 'listening');
  vi.stubEnv(
    'SETZKASTEN_PAGE',
    `http://127.0.0.1:${String((sources.address() as AddressInfo).port)}`,
  );
  const handle = protocol.handle;
  await import('../../../build/dev/pageFromSources.ts');
  protocol.handle('app', () => Promise.resolve(new Response('of the app')));
  answer = handle.mock.calls[0]![1];
});
afterAll(() => {
  vi.unstubAllEnvs();
  sources.close();
});

test.each([
  ['/', 'source of /'],
  ['/app/App.tsx?t=1', 'source of /app/App.tsx?t=1'],
  ['/@vite/client', 'source of /@vite/client'],
  ['/asset/kw35/a.png', 'of the app'],
  ['/print/0a1b', 'of the app'],
])('app://setzkasten%s is the %s', async (path, expected) => {
  // A plain object, as `new Request` knows no `app:`.
  const request = { url: `app://setzkasten${path}`, headers: new Headers() } as Request;
  expect(await (await answer(request)).text()).toBe(expected);
});
