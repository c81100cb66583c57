import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/targets.ts';
import { startProxy } from '../desk/hosting/support/proxy.ts';
import { skipIfMissing } from '../desk/hosting/support/skipWithout.ts';
import { sshd, startSsh } from '../desk/hosting/support/sshServer.ts';
import { apache, startWebdav } from '../desk/hosting/support/webdavServer.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

interface Scene {
  readonly home: string;
  readonly files: string;
  /** Writes the picture host's settings, with the server at that port. */
  readonly usePort: (port: number) => void;
  readonly port: number;
  readonly secret: string;
}

function sample(home: string): (pictureHost: object) => void {
  cpSync(join(projectRoot, 'samples/de'), join(home, 'library'), { recursive: true });
  const file = join(home, 'library/publication.json');
  const publication = JSON.parse(readFileSync(file, 'utf8')) as object;
  return (pictureHost) => {
    writeFileSync(file, JSON.stringify({ ...publication, pictureHost }));
  };
}

async function bySftp(): Promise<Scene> {
  const home = temporaryFolder();
  const files = join(home, 'files');
  mkdirSync(files);
  const { port, user, key, hostKey } = await startSsh(join(home, 'ssh'));
  const use = sample(home);
  const usePort = (at: number) => {
    const settings = { host: '127.0.0.1', port: String(at), user, folder: files, hostKey };
    use({ kind: 'sftp', base: 'https://pictures.example', settings });
  };
  return { home, files, usePort, port, secret: key };
}

async function byWebdav(): Promise<Scene> {
  const home = temporaryFolder();
  const files = join(home, 'files');
  const { address, user, password } = await startWebdav(join(home, 'apache'), files);
  const use = sample(home);
  const usePort = (at: number) => {
    const settings = { address: `http://127.0.0.1:${String(at)}/dav`, user };
    use({ kind: 'webdav', base: 'https://pictures.example', settings });
  };
  return { home, files, usePort, port: Number(new URL(address).port), secret: password };
}

/** After so many bytes the connection stalls: within the second picture. */
const stallsAfter = 100_000;

test.for([
  ['SFTP', bySftp, sshd, 'openssh-server'],
  ['WebDAV', byWebdav, apache, 'apache2'],
] as const)('killed in between, an upload by %s publishes nothing half', async (how, context) => {
  const [, start, program, debianPackage] = how;
  skipIfMissing(context, program, debianPackage);
  const { home, files, usePort, port, secret } = await start();
  const [issue = ''] = readdirSync(join(home, 'library')).filter((name) => name.startsWith('20'));
  const folder = join(home, 'library', issue);
  const keyFile = join(home, 'key');
  writeFileSync(keyFile, secret);
  usePort(await startProxy(port, stallsAfter, 'stall'));
  const child = spawn(
    process.execPath,
    [join(projectRoot, 'cli/main.ts'), 'upload', folder, '--key-file', keyFile],
    { stdio: 'ignore' },
  );
  const published = () => readdirSync(files).filter((name) => /\.(?:png|jpg)$/.test(name));
  while (published().length === 0) await setTimeout(20);
  await setTimeout(300);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(published()).toHaveLength(1);

  usePort(port);
  const { code, out, errors } = await runCli('upload', folder, '--key-file', keyFile);
  expect([code, errors]).toEqual([0, []]);
  expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'there',
    'uploaded',
    'uploaded',
    'uploaded',
  ]);
  expect(readdirSync(files).filter((name) => name.endsWith('.upload'))).toEqual([]);
  expect(published()).toHaveLength(4);
});
