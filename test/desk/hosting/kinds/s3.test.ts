import { mkdirSync, readdirSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realFileSystem } from '../../../../desk/files/fileSystem.ts';
import { testHost } from '../../../../desk/hosting/testHost.ts';
import type { PictureHost } from '../../../../issue/publication.ts';
import { useSmallDisk } from '../../../support/useSmallDisk.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { startProxy } from '../support/proxy.ts';
import { startS3 } from '../support/s3Server.ts';
import { hostOf, short, somePicture, upload } from '../support/uploads.ts';

async function start(objects?: string) {
  const home = temporaryFolder();
  const library = join(home, 'library');
  mkdirSync(library);
  const server = await startS3(objects ?? join(home, 'objects'));
  const { endpoint, bucket, keyId } = server;
  const folder = 'Köln Bilder/2026';
  const base = `${endpoint}/${bucket}/${encodeURI(folder)}`;
  const host = (settings: Record<string, string> = {}): PictureHost => ({
    kind: 's3',
    base,
    settings: { endpoint, bucket, keyId, folder, region: 'us-east-1', ...settings },
  });
  return { server, library, host, base };
}

const isThere = async (address: string) => (await fetch(address)).ok;

/** Starts a service of our own until the test ends. Resolves to its address. */
async function serve(answer: RequestListener): Promise<string> {
  const service = createServer(answer).listen(0, '127.0.0.1');
  await once(service, 'listening');
  onTestFinished(() => {
    service.close();
  });
  const { port } = service.address() as AddressInfo;
  return `http://127.0.0.1:${String(port)}`;
}

describe('S3-compatible storage (s3rver)', () => {
  it('takes pictures once, and never over another object', async () => {
    const { server, library, host, base } = await start();
    const [first, second] = [somePicture('Größe der Flöße'), somePicture('', 900_000)];
    const uploaded = await upload(library, host(), server.secret, [first, second]);
    expect(short(uploaded)).toEqual(['uploaded', 'uploaded']);
    const [one] = uploaded;
    if (one?.outcome !== 'uploaded') throw new Error('not uploaded');
    expect(one.address.startsWith(`${base}/groesse-der-floesse-`)).toBe(true);
    const response = await fetch(one.address);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(first.bytes));
    expect(short(await upload(library, host(), server.secret, [first, second]))).toEqual([
      'there',
      'there',
    ]);
    // The same name, by the record, for another content.
    const connection = await hostOf(host()).connect(server.secret, { fileSystem: realFileSystem });
    await connection.put('taken.png', Buffer.from('other'), 'image/png');
    expect(await connection.sizeOf('taken.png')).toBe(5);
    await connection.remove('taken.png');
    expect(await connection.sizeOf('taken.png')).toBeUndefined();
  });

  it('is tested with a file that is fetched and removed', async () => {
    const { server, host, base } = await start();
    const context = { fileSystem: realFileSystem };
    expect(await testHost(hostOf(host()), server.secret, context)).toEqual({
      outcome: 'works',
      address: base,
    });
    const wrong = { ...host(), base: `${server.endpoint}/elsewhere` };
    const tested = await testHost(hostOf(wrong), server.secret, context);
    expect(tested).toMatchObject({ step: 'fetch', failure: { reason: 'not-public' } });
    if (tested.outcome !== 'failed') throw new Error('works');
    const name = tested.address.slice(tested.address.lastIndexOf('/'));
    expect(await isThere(base + name)).toBe(false);
  });

  it.each([
    ['a wrong secret', {}, 'falsch', 'login-refused'],
    ['an unknown key', { keyId: 'NOBODY' }, undefined, 'login-refused'],
    ['no such bucket', { bucket: 'nowhere' }, undefined, 'no-folder'],
    ['no such host', { endpoint: 'https://pictures.invalid' }, undefined, 'unknown-host'],
  ])('says that there is %s', async (_name, settings, secret, reason) => {
    const { server, library, host } = await start();
    const uploaded = await upload(
      library,
      host(settings as Record<string, string>),
      secret ?? server.secret,
      [somePicture('one'), somePicture('two')],
    );
    expect(short(uploaded)).toEqual([reason, reason]);
  });

  it('publishes nothing that was cut off, and goes on the next time', async () => {
    const { server, library, host, base } = await start();
    const cut = await startProxy(Number(new URL(server.endpoint).port), 300_000);
    const picture = somePicture('one', 900_000);
    const through = host({ endpoint: `http://127.0.0.1:${String(cut)}` });
    expect(short(await upload(library, through, server.secret, [picture]))).toEqual([
      'connection-lost',
    ]);
    const [after] = await upload(library, host(), server.secret, [picture]);
    expect(after).toMatchObject({ outcome: 'uploaded', address: expect.stringContaining(base) });
  });

  it('gives up on a server that does not answer, and when it is told to', async () => {
    const { server, library, host } = await start();
    const silent = await startProxy(Number(new URL(server.endpoint).port), 2000, 'stall');
    const through = host({ endpoint: `http://127.0.0.1:${String(silent)}` });
    const picture = somePicture('one', 10_000);
    const answer = await upload(library, through, server.secret, [picture], { timeout: 300 });
    expect(short(answer)).toEqual(['timeout']);
    const stop = new AbortController();
    const stopped = upload(library, through, server.secret, [picture], { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('told to')), 200);
    await expect(stopped).rejects.toThrow('told to');
    expect(short(await upload(library, host(), server.secret, [picture]))).toEqual(['uploaded']);
  });

  it('publishes nothing if the disk there is full', async (context) => {
    const home = temporaryFolder();
    useSmallDisk(context, join(home, 'disk'), 400);
    const { server, library, host } = await start(join(home, 'disk'));
    const uploaded = await upload(library, host(), server.secret, [
      somePicture('small'),
      somePicture('large', 900_000),
    ]);
    expect(short(uploaded)).toEqual(['uploaded', 'refused']);
    const objects = readdirSync(join(home, 'disk'), { recursive: true, encoding: 'utf8' });
    expect(objects.filter((name) => /large-.*_object$/.test(name))).toEqual([]);
  });

  it.each([
    [
      307,
      { location: 'https://elsewhere.example/bucket?token=1' },
      '',
      'redirect',
      'https://elsewhere.example/bucket',
    ],
    [301, { 'x-amz-bucket-region': 'eu-central-1' }, '', 'redirect', 'eu-central-1'],
    [403, {}, 'RequestTimeTooSkewed', 'clock-wrong', 'RequestTimeTooSkewed'],
    [403, {}, 'AccessDenied', 'forbidden', 'AccessDenied'],
    [412, {}, 'PreconditionFailed', 'name-taken', 'PreconditionFailed'],
    [507, {}, 'XMinioStorageFull', 'full', 'XMinioStorageFull'],
    [413, {}, 'EntityTooLarge', 'too-large', 'EntityTooLarge'],
    [500, {}, 'InternalError', 'refused', 'HTTP 500 InternalError'],
  ])('understands status %i with %o and %s', async (status, headers, code, reason, detail) => {
    const { library, host } = await start();
    const answer: RequestListener = (request, response) => {
      request.resume().on('end', () => {
        const given = request.method === 'HEAD' ? 404 : status;
        response.writeHead(given, { 'content-type': 'application/xml', ...headers });
        response.end(`<Error><Code>${code}</Code><Message>No.</Message></Error>`);
      });
    };
    const through = host({ endpoint: await serve(answer) });
    expect(await upload(library, through, 'secret', [somePicture('one')])).toMatchObject([
      { outcome: 'failed', failure: { reason, detail } },
    ]);
  });

  it('tries again without the condition where a service does not know it', async () => {
    const { server, library, host } = await start();
    const conditions: unknown[] = [];
    const answer: RequestListener = (request, response) => {
      conditions.push(request.headers['if-none-match']);
      request.resume().on('end', () => {
        const isRefused = request.headers['if-none-match'] !== undefined;
        response.writeHead(request.method === 'HEAD' ? 404 : isRefused ? 501 : 200).end();
      });
    };
    const through = host({ endpoint: await serve(answer) });
    expect(short(await upload(library, through, server.secret, [somePicture('one')]))).toEqual([
      'uploaded',
    ]);
    expect(conditions).toEqual([undefined, '*', undefined]);
  });
});
