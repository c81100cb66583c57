import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { projectRoot } from '../../build/targets.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** The user "nobody", who owns no files. */
const nobody = { uid: 65_534, gid: 65_534 };

/** Runs a shell script as another user of this computer, and returns what it says. */
function asNobody(script: string): string {
  const { stdout, error } = spawnSync('/bin/sh', ['-c', script], { ...nobody, encoding: 'utf8' });
  if (error) throw error;
  return stdout;
}

const quoted = (path: string) => `'${path}'`;

test('another user of the computer gets no token, and reads nothing of the app’s', async ({
  skip,
}) => {
  skip(!isRoot, 'only root on Linux can be another user');
  await bundle(['renderer', 'browser']);
  const home = temporaryFolder();
  // As most systems make home folders that others may look into.
  chmodSync(home, 0o755);
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const opened = join(home, 'opened.txt');
  const opener = `#!/bin/sh\nprintf '%s' "$*" > '${opened}'\nsleep 20\n`;
  writeFileSync(join(bin, 'xdg-open'), opener, { mode: 0o755 });
  const data = join(home, '.config/setzkasten');
  const server = spawn(
    process.execPath,
    [join(projectRoot, 'dist/browser/main.js'), '--library', join(home, 'Brief')],
    {
      env: {
        ...process.env,
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
        PATH: `${bin}:${String(process.env['PATH'])}`,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(async () => {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  });
  let printed = '';
  server.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await vi.waitFor(() => expect(existsSync(opened)).toBe(true), 20_000);
  const token = /token=([\w-]{40,})/.exec(printed)?.[1] ?? '';
  expect(token).not.toBe('');

  const commands = asNobody('for f in /proc/[0-9]*/cmdline; do tr "\\0" " " < $f; echo; done');
  // The script is run as a process that others see: so does the server.
  expect(commands).toContain('dist/browser/main.js');
  expect(commands).toContain('setzkasten-open-');
  expect(commands).not.toContain(token);
  expect(asNobody('cat /proc/[0-9]*/environ 2>/dev/null')).not.toContain(token);

  const [door = ''] = readdirSync(home).filter((name) => name.startsWith('setzkasten-open-'));
  expect(door).toMatch(/\.html$/);
  expect(asNobody(`cat ${quoted(join(home, door))} 2>&1`)).toContain('Permission denied');
  await vi.waitFor(() => expect(readdirSync(data)).not.toEqual([]), 20_000);
  expect(asNobody(`ls ${quoted(data)} 2>&1`)).toContain('Permission denied');
  expect(asNobody(`find ${quoted(data)} -type f -exec cat {} + 2>/dev/null`)).toBe('');
}, 60_000);
