import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDesk } from '../../../desk/desk.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { PictureHost } from '../../../issue/publication.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { pictures } from '../../support/pictures.ts';
import { runCli } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { freePort } from '../../support/freePort.ts';
import { skipWithout } from './support/skipWithout.ts';
import { settingsAt, sshd, startSsh } from './support/sshServer.ts';

const asset = `${contentHash(pictures.png.bytes)}.png`;
const id = '2025-08-25-kw35';
const upload = { id, target: 'html' } as const;

/** Starts an SSH agent with a key, as the user's own. */
async function startAgent(folder: string): Promise<void> {
  const socket = join(folder, 'agent');
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
  onTestFinished(() => void agent.kill());
  await vi.waitFor(() => {
    expect(existsSync(socket)).toBe(true);
  });
  const env = { ...process.env, SSH_AUTH_SOCK: socket };
  execFileSync('ssh-add', ['-q', join(folder, 'user')], { env });
  vi.stubEnv('SSH_AUTH_SOCK', socket);
}

async function start() {
  const home = temporaryFolder();
  const [files, library, ssh] = ['files', 'library', 'ssh'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  const issue = join(library, id);
  for (const folder of [files, join(issue, 'assets')]) mkdirSync(folder, { recursive: true });
  const server = await startSsh(ssh);
  await startAgent(ssh);
  const host: PictureHost = {
    kind: 'sftp',
    base: `http://127.0.0.1:${String(await freePort())}`,
    settings: settingsAt(server, files),
  };
  const publication = { name: 'Brief', pictureHost: host };
  writeFileSync(join(library, 'publication.json'), JSON.stringify(publication));
  writeFileSync(join(issue, 'assets', asset), pictures.png.bytes);
  writeFileSync(join(issue, 'issue.json'), serialiseIssue(pictureIssue({ [asset]: 'Kurve' })));
  const preferences = join(home, 'preferences.json');
  const open = () =>
    openDesk({
      shell: { face: 'electron' },
      preferences: preferencesFile(preferences),
      secrets: {
        isAvailable: async () => true,
        keep: async () => 'kept',
        read: async () => undefined,
        forget: async () => undefined,
      },
      dataFolder: join(home, 'data'),
      documentsFolder: '',
      samplesFolder: '',
      libraryFolder: library,
    }).desk;
  return { files, host, issue, open, preferences, server };
}

describe('the SSH agent', () => {
  skipWithout(sshd, 'openssh-server');

  it('is asked for no server that was not tested on this computer', async () => {
    const { files, host, open, preferences } = await start();
    const failure = { reason: 'server-not-tested', detail: '' };
    const refused = { pictures: [{ asset, outcome: 'failed', failure }] };
    expect(await open()['hosting.upload'](upload)).toMatchObject(refused);
    expect(readdirSync(files)).toEqual([]);

    const nowhere = { ...host, settings: { ...host.settings, folder: '/nowhere' } };
    const failed = await open()['hosting.test']({ host: nowhere });
    expect(failed).toMatchObject({ step: 'upload', failure: { reason: 'no-folder' } });
    expect(await open()['hosting.upload'](upload)).toMatchObject(refused);

    // Nothing serves the folder on the web.
    expect(await open()['hosting.test']({ host })).toMatchObject({ step: 'fetch' });
    expect(await open()['hosting.upload'](upload)).toMatchObject({
      pictures: [{ outcome: 'uploaded' }],
    });
    expect(readdirSync(files)).toHaveLength(1);

    const kept = JSON.parse(readFileSync(preferences, 'utf8')) as { agentHosts: string[] };
    writeFileSync(preferences, JSON.stringify({ ...kept, agentHosts: ['another'] }));
    expect(await open()['hosting.upload'](upload)).toMatchObject(refused);
  });

  it('is not needed with a key, and never asked on the command line', async () => {
    const { files, issue, open, server } = await start();
    const without = await runCli('upload', issue);
    expect([without.code, without.errors]).toEqual([
      2,
      ['setzkasten: The picture host needs a key: --key-file FILE, or SETZKASTEN_PICTURE_KEY.'],
    ]);
    expect(readdirSync(files)).toEqual([]);
    expect(await open()['hosting.upload']({ ...upload, secret: server.key })).toMatchObject({
      pictures: [{ outcome: 'uploaded' }],
    });
  });
});
