import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort, listening } from '../../../support/freePort.ts';

export const sshd = '/usr/sbin/sshd';

export interface SshServer {
  readonly port: number;
  readonly user: string;
  /** The private key that may log in. */
  readonly key: string;
  /** A private key that may not. */
  readonly otherKey: string;
  /** The fingerprint of the server's own key. */
  readonly hostKey: string;
}

/** Starts OpenSSH's server for this user, with SFTP and a login by key. */
export async function startSsh(folder: string): Promise<SshServer> {
  const at = (name: string) => join(folder, name);
  mkdirSync(folder, { recursive: true });
  for (const name of ['host', 'user', 'other']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', at(name)]);
  }
  writeFileSync(at('authorized'), readFileSync(at('user.pub')));
  const port = await freePort();
  writeFileSync(
    at('sshd_config'),
    [
      `Port ${String(port)}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host')}`,
      `AuthorizedKeysFile ${at('authorized')}`,
      `PidFile ${at('pid')}`,
      'StrictModes no',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'PermitRootLogin yes',
      'Subsystem sftp internal-sftp',
    ].join('\n'),
  );
  // Where the server gives up its rights if root starts it.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const child = spawn(sshd, ['-D', '-e', '-f', at('sshd_config')], { stdio: 'ignore' });
  onTestFinished(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  await listening(port);
  const [, hostKey = ''] = execFileSync('ssh-keygen', ['-l', '-f', at('host')], {
    encoding: 'utf8',
  }).split(' ');
  return {
    port,
    user: userInfo().username,
    key: readFileSync(at('user'), 'utf8'),
    otherKey: readFileSync(at('other'), 'utf8'),
    hostKey,
  };
}

/** Returns the settings of a picture host at the server. */
export function settingsAt(server: SshServer, folder: string): Record<string, string> {
  const { port, user, hostKey } = server;
  return { host: '127.0.0.1', port: String(port), user, folder, hostKey };
}
