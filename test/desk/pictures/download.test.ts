import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { largestAssetBytes } from '../../../desk/contract.ts';
import { download } from '../../../desk/pictures/download.ts';
import { pictures } from '../../support/pictures.ts';

let server: Server;
let at: string;
let asked: string[] = [];
const pages: Record<string, RequestListener> = {
  '/a.png': (_, response) =>
    response.writeHead(200, { 'content-type': 'image/png' }).end(pictures.png.bytes),
  '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
  '/moved': (_, response) => response.writeHead(302, { location: '/a.png' }).end(),
  '/inside': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/secret' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/large': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'image/png', 'content-length': largestAssetBytes + 1 })
      .end(),
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    const more = () => {
      while (response.write(Buffer.alloc(1_000_000)));
    };
    response.on('drain', more);
    more();
  },
};

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(
      `${request.url ?? ''} ${String(request.headers.cookie)} ${String(request.headers.referer)}`,
    );
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** As if this computer were out on the web. */
const here = (ip: string) => ip === '127.0.0.1';

it('downloads a picture, through redirects, and says nothing of who asks', async () => {
  expect(await download(`${at}/moved`, { mayAsk: here })).toEqual({
    outcome: 'downloaded',
    bytes: pictures.png.bytes,
  });
  expect(asked).toEqual(['/moved undefined undefined', '/a.png undefined undefined']);
});

it.each([
  ['/page', 'no-picture'],
  ['/none.png', 'not-there'],
  ['/inside', 'address-refused'],
  ['/file', 'address-refused'],
  ['/round', 'unreachable'],
  ['/large', 'too-large'],
  ['/endless', 'too-large'],
])('of %s it takes nothing: %s', async (path, reason) => {
  expect(await download(at + path, { mayAsk: here })).toEqual({ outcome: 'not-fetched', reason });
});

it.each([
  ['file:///etc/passwd'],
  ['data:image/png;base64,AA'],
  ['javascript:alert(1)'],
  ['no address'],
  ['http://127.0.0.1:PORT/a.png'],
  ['http://localhost:PORT/a.png'],
  ['http://2130706433:PORT/a.png'],
  ['http://0x7f.1:PORT/a.png'],
  ['http://[::1]:PORT/a.png'],
  ['http://[::ffff:127.0.0.1]:PORT/a.png'],
  ['http://192.168.0.1/a.png'],
])('never asks %s', async (address) => {
  const { port } = server.address() as AddressInfo;
  expect(await download(address.replace('PORT', String(port)))).toEqual({
    outcome: 'not-fetched',
    reason: 'address-refused',
  });
  expect(asked).toEqual([]);
});
