import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DeskProcess } from '../../build/dev/deskProcess.ts';
import { projectRoot } from '../../build/targets.ts';
import { accessHeader, accessSchema } from '../../desk/page/access.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** The environment of a user whose home is the folder. */
function homeIn(folder: string): Record<string, string> {
  return { HOME: folder, USERPROFILE: folder, XDG_CONFIG_HOME: join(folder, '.config') };
}

function startDev(folder: string, args: string[], environment = {}): ChildProcess {
  const dev = spawn(process.execPath, [join(projectRoot, 'build/dev.ts'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: folder, ...homeIn(folder), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    dev.kill();
  });
  return dev;
}

async function printedAddress({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface(stdout!)) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('No address was printed.');
}

test('the page comes from its sources and the desk answers it, behind the gate of the app', async () => {
  const dev = startDev(temporaryFolder(), ['--no-open', '--library', 'library']);
  const address = await printedAddress(dev);
  const { origin } = new URL(address);
  const status = async (path: string, headers: Record<string, string>) =>
    (await fetch(origin + path, { headers })).status;
  for (const path of ['/', '/main.tsx', '/@vite/client', '/events?page=1', '/asset/a.svg'])
    expect([path, await status(path, {})]).toEqual([path, 403]);

  const entry = await fetch(address);
  const cookie = entry.headers.get('set-cookie')!.split(';')[0]!;
  const access = accessSchema.parse(JSON.parse(/'(\{.*?\})'/.exec(await entry.text())![1]!));
  const page = await fetch(`${origin}/`, { headers: { cookie, accept: 'text/html' } });
  expect(await page.text()).toContain('/@vite/client');
  const main = await fetch(`${origin}/main.tsx`, { headers: { cookie } });
  expect(await main.text()).toContain('sourceMappingURL');

  const call = (headers: Record<string, string>) =>
    fetch(`${origin}/desk/app.start`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json', ...headers },
      body: '{}',
    });
  expect((await call({})).status).toBe(403);
  expect((await call({ [accessHeader]: access.desk, origin: 'https://example.org' })).status).toBe(
    403,
  );
  expect(await (await call({ [accessHeader]: access.desk })).json()).toMatchObject({ ok: true });
  // A picture that is not there: it came past both gates.
  expect(await status(`/asset/a.svg?access=${access.pictures}`, { cookie })).toBe(404);

  const ended = once(dev, 'exit');
  dev.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('a page goes on with the desk that was started again, and what it asks meanwhile waits', async () => {
  const folder = temporaryFolder();
  for (const [name, value] of Object.entries(homeIn(folder))) vi.stubEnv(name, value);
  const desk = new DeskProcess(join(folder, 'library'));
  const server = createServer((request, response) => void desk.answer(request, response));
  server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    server.close();
    await desk.stop();
  });
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const asked = {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: '{}',
  };
  const ask = async () => (await fetch(`${origin}/desk/app.start`, asked)).json();

  void desk.restart();
  expect(await ask()).toMatchObject({ ok: true });
  void desk.restart();
  expect(await ask()).toMatchObject({ ok: true });
  await desk.stop();
  await desk.restart();
  expect(await ask()).toMatchObject({ ok: false });
});

test('Electron runs the built app with what has its page come from the sources', async ({
  skip,
}) => {
  skip(process.platform === 'win32', 'the runtime’s double is a script');
  const folder = temporaryFolder();
  const runtime = join(folder, 'electron');
  const told = join(folder, 'told.json');
  writeFileSync(
    runtime,
    `#!${process.execPath}
       const [, , ...args] = process.argv;
       const page = process.env.SETZKASTEN_PAGE;
       fetch(page + '/main.tsx')
         .then((answer) => answer.text())
         .then((text) => require('node:fs').writeFileSync('${told}', JSON.stringify({ args, text })));`,
  );
  chmodSync(runtime, 0o755);
  const dev = startDev(folder, ['--electron', '--library', 'library'], {
    ELECTRON_OVERRIDE_DIST_PATH: folder,
  });
  // It ends with its window.
  expect(await once(dev, 'exit')).toEqual([0, null]);
  const { args, text } = JSON.parse(readFileSync(told, 'utf8'));
  expect(args).toEqual([
    '-r',
    join(projectRoot, '.cache/dev/pageFromSources.cjs'),
    projectRoot,
    '--library=library',
  ]);
  expect(text).toContain('sourceMappingURL');
});

test('a desk that does not start ends it, with the reason', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const dev = startDev(folder, ['--no-open', '--library', 'file']);
  expect(await once(dev, 'exit')).toEqual([1, null]);
});
