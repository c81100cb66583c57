import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';
import { z } from 'zod';
import { freePort } from '../../../support/freePort.ts';

const version = '6.65.0';

/** A folder for the real Ghost, which takes two minutes and a gigabyte: it is made there if it is not yet. */
export const ghostFolder = process.env['SETZKASTEN_GHOST'];

/** Skips a test, with the reason, if no real Ghost is asked for. */
export function skipWithoutGhost(context: TestContext): void {
  context.skip(
    !ghostFolder,
    'set SETZKASTEN_GHOST to a folder, and a real Ghost is installed there',
  );
}

/** The computer's own Node, for which native modules are built; not the one that runs the tests. */
const env = {
  ...process.env,
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
};

function install(folder: string): string {
  const program = join(folder, 'package');
  if (existsSync(join(folder, 'made'))) return program;
  mkdirSync(folder, { recursive: true });
  const run = (cwd: string, command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd, env, stdio: 'ignore' });
  run(folder, 'npm', 'pack', `ghost@${version}`);
  run(folder, 'tar', 'xzf', `ghost-${version}.tgz`);
  // Its own parts are files beside it, so that it cannot be installed as a dependency.
  run(
    program,
    ...(['npx', '-y', 'pnpm@10', 'install', '--prod', '--no-frozen-lockfile'] as const),
    '--ignore-scripts',
    '--config.manage-package-manager-versions=false',
    '--config.node-linker=hoisted',
  );
  run(program, 'npm', 'rebuild', 'better-sqlite3');
  // Node 20 lacks what one of its libraries wants.
  writeFileSync(
    join(folder, 'shim.cjs'),
    "require('node:worker_threads').markAsUncloneable ??= () => {};\n",
  );
  writeFileSync(join(folder, 'made'), '');
  return program;
}

/**
 * Starts a real Ghost with an empty database; returns its address, an Admin API key, what asks it as its owner, and what
 * stops it.
 */
export async function startGhost() {
  const folder = ghostFolder ?? '';
  const program = install(folder);
  const home = mkdtempSync(join(tmpdir(), 'setzkasten-ghost-'));
  for (const name of ['data', 'images', 'themes', 'logs', 'settings', 'files', 'media', 'public'])
    mkdirSync(join(home, name));
  const port = await freePort();
  const site = `http://127.0.0.1:${String(port)}`;
  const server = spawn('node', ['-r', join(folder, 'shim.cjs'), join(program, 'index.js')], {
    cwd: program,
    env: {
      ...env,
      NODE_ENV: 'development',
      GHOST_NODE_VERSION_CHECK: 'false',
      url: `${site}/`,
      server__port: String(port),
      server__host: '127.0.0.1',
      database__client: 'sqlite3',
      database__connection__filename: join(home, 'ghost.db'),
      database__useNullAsDefault: 'true',
      mail__transport: 'Direct',
      paths__contentPath: home,
    },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const admin = `${site}/ghost/api/admin`;
  const failed = ended.then(() => {
    throw new Error('Ghost ended at its start.');
  });
  await Promise.race([untilAnswers(`${admin}/site/`), failed]);
  failed.catch(() => undefined);
  const headers: Record<string, string> = { 'content-type': 'application/json', origin: site };
  const ask = async (method: string, path: string, json?: unknown): Promise<unknown> => {
    const init = json === undefined ? {} : { body: JSON.stringify(json) };
    const response = await fetch(admin + path, { method, headers, ...init });
    const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
    if (cookie !== '') headers['cookie'] = cookie;
    const text = await response.text();
    if (!response.ok) throw new Error(`${String(response.status)} ${text}`);
    return text.startsWith('{') ? (JSON.parse(text) as unknown) : text;
  };
  const owner = { email: 'ada@example.org', password: 'Setzkasten-2026!' };
  await ask('POST', '/authentication/setup/', {
    setup: [{ name: 'Ada', ...owner, blogTitle: 'Brief' }],
  });
  await ask('POST', '/session/', { username: owner.email, password: owner.password });
  const made = integrations.parse(
    await ask('POST', '/integrations/?include=api_keys', {
      integrations: [{ name: 'Setzkasten' }],
    }),
  );
  const key = made.integrations[0].api_keys.find(({ type }) => type === 'admin')?.secret ?? '';
  return { site, key, ask, stop };
}

const integrations = z.object({
  integrations: z.tuple([
    z.object({ api_keys: z.array(z.object({ type: z.string(), secret: z.string() })) }),
  ]),
});

async function untilAnswers(address: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
