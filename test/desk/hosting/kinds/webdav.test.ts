import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setDefaultCACertificates, getCACertificates } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realFileSystem } from '../../../../desk/files/fileSystem.ts';
import { testHost } from '../../../../desk/hosting/testHost.ts';
import type { PictureHost } from '../../../../issue/publication.ts';
import { useSmallDisk } from '../../../support/useSmallDisk.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { freePort } from '../../../support/freePort.ts';
import { skipWithout } from '../support/skipWithout.ts';
import { startProxy } from '../support/proxy.ts';
import { hostOf, publishedIn, short, somePicture, upload } from '../support/uploads.ts';
import { apache, startWebdav } from '../support/webdavServer.ts';

async function start(folder = 'Köln Bilder') {
  const home = temporaryFolder();
  const files = join(home, folder);
  const server = await startWebdav(join(home, 'apache'), files);
  const library = join(home, 'library');
  mkdirSync(library);
  const host = (settings: Partial<PictureHost['settings']> = {}): PictureHost => ({
    kind: 'webdav',
    base: server.address,
    settings: { address: server.address, user: server.user, ...settings } as Record<string, string>,
  });
  return { server, files, library, host };
}

describe('a WebDAV folder (Apache)', () => {
  skipWithout(apache, 'apache2');

  it('takes pictures once, and never over another file', async () => {
    const { server, files, library, host } = await start();
    const [first, second] = [somePicture('Größe der Flöße'), somePicture('', 900_000)];
    const uploaded = await upload(library, host(), server.password, [first, second]);
    expect(short(uploaded)).toEqual(['uploaded', 'uploaded']);
    const [one] = uploaded;
    if (one?.outcome !== 'uploaded') throw new Error('not uploaded');
    expect(one.address).toMatch(/\/dav\/groesse-der-floesse-[0-9a-f]{16}\.png$/);
    expect(new Uint8Array(await (await fetch(one.address)).arrayBuffer())).toEqual(
      new Uint8Array(first.bytes),
    );
    // Known by its content, whatever its description is by now.
    const again = await upload(library, host(), server.password, [{ ...first, alt: 'Anders' }]);
    expect(again).toEqual([{ ...one, alt: 'Anders', outcome: 'there' }]);
    expect(publishedIn(files)).toHaveLength(2);
    // Another file under that name stays.
    const name = one.address.slice(one.address.lastIndexOf('/') + 1);
    writeFileSync(join(files, name), 'other');
    const taken = await upload(library, host(), server.password, [first, second]);
    expect(short(taken)).toEqual(['name-taken', 'there']);
    expect(readFileSync(join(files, name), 'utf8')).toBe('other');
    expect(readdirSync(files).filter((each) => each.endsWith('.upload'))).toEqual([]);
  });

  it('is tested with a file that is fetched and removed', async () => {
    const { server, files, host } = await start();
    const context = { fileSystem: realFileSystem };
    const test = (settings: PictureHost) => testHost(hostOf(settings), server.password, context);
    expect(await test(host())).toEqual({ outcome: 'works', address: server.address });
    const elsewhere = `${server.address}/nowhere`;
    expect(await test({ ...host(), base: elsewhere })).toMatchObject({
      outcome: 'failed',
      step: 'fetch',
      failure: { reason: 'not-public', detail: 'HTTP 404' },
    });
    expect(readdirSync(files)).toEqual([]);
  });

  it.each([
    ['a wrong password', {}, 'wrong', 'login-refused'],
    ['a missing folder', { address: '/nowhere' }, undefined, 'no-folder'],
    ['a redirect', { address: 'moved' }, undefined, 'redirect'],
    ['nobody there', { address: 'nobody' }, undefined, 'unreachable'],
    ['no such host', { address: 'https://pictures.invalid/' }, undefined, 'unknown-host'],
  ])('says that there is %s', async (_name, change, password, reason) => {
    const { server, files, library, host } = await start();
    const { address = '' } = change as { address?: string };
    const settings =
      {
        '/nowhere': { address: `${server.address}/nowhere` },
        moved: { address: server.moved },
        nobody: { address: `http://127.0.0.1:${String(await freePort())}/dav` },
      }[address] ?? (address === '' ? {} : { address });
    const uploaded = await upload(library, host(settings), password ?? server.password, [
      somePicture('one'),
      somePicture('two'),
    ]);
    expect(short(uploaded)).toEqual([reason, reason]);
    expect(JSON.stringify(uploaded)).not.toContain(server.password);
    expect(readdirSync(files)).toEqual([]);
  });

  it('says that a certificate is not trusted, or has expired', async () => {
    const { server, library, host } = await start();
    const to = async (address: string) =>
      short(await upload(library, host({ address }), server.password, [somePicture('one')]));
    expect(await to(server.encrypted)).toEqual(['certificate']);
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, server.authority]);
    onTestFinished(() => setDefaultCACertificates(trusted));
    expect(await to(server.expired)).toEqual(['certificate-expired']);
  });

  it('publishes nothing that was cut off, and goes on the next time', async () => {
    const { server, files, library, host } = await start();
    const port = Number(new URL(server.address).port);
    const cut = await startProxy(port, 300_000);
    const picture = somePicture('one', 900_000);
    const through = host({ address: `http://127.0.0.1:${String(cut)}/dav` });
    expect(short(await upload(library, through, server.password, [picture]))).toEqual([
      'connection-lost',
    ]);
    expect(publishedIn(files)).toEqual([]);
    expect(short(await upload(library, host(), server.password, [picture]))).toEqual(['uploaded']);
    expect(publishedIn(files)).toHaveLength(1);
  });

  it('gives up on a server that does not answer, and when it is told to', async () => {
    const { server, files, library, host } = await start();
    const port = Number(new URL(server.address).port);
    const silent = await startProxy(port, 5000, 'stall');
    const through = host({ address: `http://127.0.0.1:${String(silent)}/dav` });
    const picture = somePicture('one', 20_000);
    const answer = await upload(library, through, server.password, [picture], { timeout: 300 });
    expect(short(answer)).toEqual(['timeout']);
    const stop = new AbortController();
    const stopped = upload(library, through, server.password, [picture], { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('told to')), 200);
    await expect(stopped).rejects.toThrow('told to');
    expect(publishedIn(files)).toEqual([]);
  });

  it('says that the disk there is full', async (context) => {
    const home = temporaryFolder();
    useSmallDisk(context, join(home, 'disk'), 400);
    const files = join(home, 'disk', 'files');
    const server = await startWebdav(join(home, 'apache'), files);
    const host = { kind: 'webdav', base: server.address, settings: {} };
    const library = join(home, 'library');
    mkdirSync(library);
    const { address, user } = server;
    const uploaded = await upload(
      library,
      { ...host, settings: { address, user } },
      server.password,
      [somePicture('large', 900_000)],
    );
    expect(short(uploaded)).toEqual(['full']);
    expect(publishedIn(files)).toEqual([]);
  });
});
