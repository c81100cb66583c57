import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { realFileSystem } from '../../../../desk/files/fileSystem.ts';
import { testHost } from '../../../../desk/hosting/testHost.ts';
import type { PictureHost } from '../../../../issue/publication.ts';
import { useSmallDisk } from '../../../support/useSmallDisk.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { freePort } from '../../../support/freePort.ts';
import { startProxy } from '../support/proxy.ts';
import { skipWithout } from '../support/skipWithout.ts';
import { startPasswordSsh } from '../support/passwordSsh.ts';
import { settingsAt, sshd, startSsh } from '../support/sshServer.ts';
import { hostOf, publishedIn, short, somePicture, upload } from '../support/uploads.ts';

async function start() {
  const home = temporaryFolder();
  const files = join(home, 'Köln Bilder');
  const library = join(home, 'library');
  for (const folder of [files, library]) mkdirSync(folder);
  const server = await startSsh(join(home, 'ssh'));
  const host = (settings: Record<string, string> = {}): PictureHost => ({
    kind: 'sftp',
    base: 'https://pictures.example/',
    settings: { ...settingsAt(server, files), ...settings },
  });
  return { home, server, files, library, host };
}

describe('a folder by SFTP (OpenSSH)', () => {
  skipWithout(sshd, 'openssh-server');

  it('takes pictures once, and never over another file', async () => {
    const { server, files, library, host } = await start();
    const [first, second] = [somePicture('Größe der Flöße'), somePicture('', 900_000)];
    const uploaded = await upload(library, host(), server.key, [first, second]);
    expect(short(uploaded)).toEqual(['uploaded', 'uploaded']);
    const [name = ''] = publishedIn(files);
    expect(name).toMatch(/^groesse-der-floesse-[0-9a-f]{16}\.png$/);
    expect(uploaded[0]).toMatchObject({ address: `https://pictures.example/${name}` });
    expect(new Uint8Array(readFileSync(join(files, name)))).toEqual(new Uint8Array(first.bytes));
    expect(short(await upload(library, host(), server.key, [first, second]))).toEqual([
      'there',
      'there',
    ]);
    writeFileSync(join(files, name), 'other');
    const taken = await upload(library, host(), server.key, [first, second]);
    expect(short(taken)).toEqual(['name-taken', 'there']);
    expect(readFileSync(join(files, name), 'utf8')).toBe('other');
    expect(readdirSync(files)).toHaveLength(2);
  });

  it('does not replace a file that came into being meanwhile', async () => {
    const { server, files, host } = await start();
    const context = { fileSystem: realFileSystem };
    const connection = await hostOf(host()).connect(server.key, context);
    writeFileSync(join(files, 'there.png'), 'other');
    const put = connection.put('there.png', Buffer.from('mine'), 'image/png');
    await expect(put).rejects.toMatchObject({ failure: { reason: 'name-taken' } });
    await connection.close();
    expect(readdirSync(files)).toEqual(['there.png']);
    expect(readFileSync(join(files, 'there.png'), 'utf8')).toBe('other');
  });

  it('shows an unknown key, and stops at another than the accepted one', async () => {
    const { server, files, library, host } = await start();
    const answer = (hostKey: string) =>
      upload(library, host({ hostKey }), server.key, [somePicture('one')]);
    const failed = { outcome: 'failed' };
    expect(await answer('')).toMatchObject([
      { ...failed, failure: { reason: 'host-key-unknown', detail: server.hostKey } },
    ]);
    expect(await answer(`SHA256:${'A'.repeat(43)}`)).toMatchObject([
      { ...failed, failure: { reason: 'host-key-changed', detail: server.hostKey } },
    ]);
    expect(readdirSync(files)).toEqual([]);
  });

  it.each([
    ['a wrong key', {}, 'otherKey', 'login-refused'],
    ['a damaged key', {}, 'damaged', 'key-unusable'],
    ['a missing folder', { folder: '/nowhere/at all' }, 'key', 'no-folder'],
    ['nobody there', { port: 'free' }, 'key', 'unreachable'],
    ['no such host', { host: 'pictures.invalid' }, 'key', 'unknown-host'],
  ])('says that there is %s', async (_name, change, which, reason) => {
    const { server, files, library, host } = await start();
    const secrets: Readonly<Record<string, string>> = {
      key: server.key,
      otherKey: server.otherKey,
      damaged: server.key.replace(/\n\w{20}/, '\n'),
    };
    const settings = 'port' in change ? { port: String(await freePort()) } : change;
    const uploaded = await upload(
      library,
      host(settings as Record<string, string>),
      secrets[which] ?? '',
      [somePicture('one'), somePicture('two')],
    );
    expect(short(uploaded)).toEqual([reason, reason]);
    expect(JSON.stringify(uploaded)).not.toContain('PRIVATE KEY');
    expect(readdirSync(files)).toEqual([]);
  });

  it('says that the folder may not be written to', async () => {
    const { server, files, library, host } = await start();
    if (userInfo().uid === 0) {
      console.log('Skipped: root may write everywhere.');
      return;
    }
    chmodSync(files, 0o555);
    expect(short(await upload(library, host(), server.key, [somePicture('one')]))).toEqual([
      'forbidden',
    ]);
  });

  it('takes a key whose line breaks were lost, as in a field of one line', async () => {
    const { server, library, host } = await start();
    const flat = server.key.replaceAll('\n', '');
    expect(short(await upload(library, host(), flat, [somePicture('one')]))).toEqual(['uploaded']);
  });

  it('publishes nothing that was cut off, and goes on the next time', async () => {
    const { server, files, library, host } = await start();
    const cut = await startProxy(server.port, 300_000);
    const picture = somePicture('one', 900_000);
    const through = host({ port: String(cut) });
    expect(short(await upload(library, through, server.key, [picture]))).toEqual([
      'connection-lost',
    ]);
    expect(publishedIn(files)).toEqual([]);
    expect(short(await upload(library, host(), server.key, [picture]))).toEqual(['uploaded']);
    expect(readdirSync(files)).toHaveLength(1);
  });

  it('gives up on a server that does not answer, and when it is told to', async () => {
    const { server, files, library, host } = await start();
    const silent = await startProxy(server.port, 20_000, 'stall');
    const through = host({ port: String(silent) });
    const picture = somePicture('one', 60_000);
    const answer = await upload(library, through, server.key, [picture], { timeout: 400 });
    expect(short(answer)).toEqual(['timeout']);
    const stop = new AbortController();
    const stopped = upload(library, through, server.key, [picture], { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('told to')), 400);
    await expect(stopped).rejects.toThrow('told to');
    expect(publishedIn(files)).toEqual([]);
  });

  it('says that the disk there is full, and leaves nothing on it', async (context) => {
    const { home, server, library, host } = await start();
    const files = join(home, 'disk');
    useSmallDisk(context, files, 400);
    const large = [somePicture('large', 900_000)];
    expect(short(await upload(library, host({ folder: files }), server.key, large))).toEqual([
      'full',
    ]);
    expect(readdirSync(files)).toEqual([]);
  });

  it('is tested with a file, which is removed although it cannot be fetched', async () => {
    const { server, files, host } = await start();
    const settings = { ...host(), base: `http://127.0.0.1:${String(await freePort())}` };
    const tested = await testHost(hostOf(settings), server.key, { fileSystem: realFileSystem });
    expect(tested).toMatchObject({
      outcome: 'failed',
      step: 'fetch',
      failure: { reason: 'unreachable' },
    });
    expect(readdirSync(files)).toEqual([]);
  });
});

describe('a login with a password', () => {
  it.each(['password', 'keyboard-interactive'] as const)('works by %s', async (method) => {
    vi.stubEnv('SSH_AUTH_SOCK', undefined);
    const server = await startPasswordSsh(method, 'ada', 'geheim');
    const host = hostOf({
      kind: 'sftp',
      base: 'https://pictures.example',
      settings: {
        host: '127.0.0.1',
        port: String(server.port),
        user: 'ada',
        hostKey: server.hostKey,
      },
    });
    const context = { fileSystem: realFileSystem, timeout: 3000 };
    const connection = await host.connect('geheim', context);
    await connection.close();
    await expect(host.connect('falsch', context)).rejects.toMatchObject({
      failure: { reason: 'login-refused' },
    });
  });

  it('ends if the server has no SFTP', async () => {
    const server = await startPasswordSsh('password', 'ada', 'geheim', false);
    const { port, hostKey } = server;
    const settings = { host: '127.0.0.1', port: String(port), user: 'ada', hostKey };
    const host = hostOf({ kind: 'sftp', base: 'https://pictures.example', settings });
    await expect(host.connect('geheim', { fileSystem: realFileSystem })).rejects.toThrow(
      'subsystem',
    );
    expect(server.attempts()).toBe(1);
    await vi.waitFor(() => {
      expect(server.open()).toBe(0);
    });
  });

  it('is never sent to a server with another key', async () => {
    const server = await startPasswordSsh('password', 'ada', 'geheim');
    const settings = { host: '127.0.0.1', port: String(server.port), user: 'ada' };
    const host = hostOf({ kind: 'sftp', base: 'https://pictures.example', settings });
    await expect(host.connect('geheim', { fileSystem: realFileSystem })).rejects.toMatchObject({
      failure: { reason: 'host-key-unknown', detail: server.hostKey },
    });
    expect(server.attempts()).toBe(0);
  });
});
