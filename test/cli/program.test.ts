import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { projectRoot } from '../../build/targets.ts';
import { accessHeader, accessSchema } from '../../desk/page/access.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const program = join(projectRoot, 'dist', 'cli', 'main.js');

beforeAll(async () => {
  await bundle(['cli', 'browser']);
});

test('the built program counts, and says in one sentence what is wrong', async () => {
  const issue = join(temporaryFolder(), '2025-08-25-kw35');
  mkdirSync(issue);
  writeFileSync(join(issue, 'issue.json'), smallIssueText('Eins', '2025-08-25'));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    program,
    'count',
    issue,
    '--json',
  ]);
  expect([JSON.parse(stdout), stderr.split('\n').length]).toEqual([
    expect.objectContaining({ words: 8 }),
    2,
  ]);
  const failed = promisify(execFile)(process.execPath, [program, 'count']);
  await expect(failed).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'setzkasten: ISSUE is missing. See setzkasten count --help.\n',
  });
});

/** Runs the program with its output in that file or pipe. */
async function runInto(
  stdout: 'pipe' | number,
  args: readonly string[],
  config = temporaryFolder(),
) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', stdout, 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: config },
    timeout: 20_000,
  });
  child.stdout?.destroy();
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, errors };
}

test.each(['--help', 'count --help', 'search --help'])(
  'whoever reads the output of %s may stop before its end',
  async (args) => {
    expect(await runInto('pipe', args.split(' '))).toEqual({ code: 0, errors: '' });
  },
);

test.each(['--help', 'count --help', 'search --help'])(
  'where the output of %s has no room, a sentence says so',
  async (args) => {
    if (!existsSync('/dev/full')) return;
    expect(await runInto(openSync('/dev/full', 'w'), args.split(' '))).toEqual({
      code: 1,
      errors:
        'setzkasten: The output could not be written: ENOSPC: no space left on device, write.\n',
    });
  },
);

test('with a folder for its files that cannot be made, a command is carried out', async () => {
  if (!existsSync('/proc')) return;
  expect(await runInto('pipe', ['--help'], '/proc/none')).toEqual({ code: 0, errors: '' });
});

test('warnings of the codecs are not shown', async () => {
  const folder = temporaryFolder();
  const picture = join(folder, 'torn.png');
  const whole = readFileSync(join(projectRoot, 'docs', 'screenshots', 'chart-light.png'));
  writeFileSync(picture, whole.subarray(0, whole.length / 2));
  const failed = promisify(execFile)(process.execPath, [
    program,
    'picture',
    picture,
    '--out',
    folder,
  ]);
  await expect(failed).rejects.toMatchObject({
    stderr: expect.stringMatching(/^setzkasten: [^\n]*damaged[^\n]*\n$/) as string,
  });
});

test('serve opens the library, and ends well when it is told to', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no signal that a program could end on');
  const folder = temporaryFolder();
  const library = join(folder, 'library');
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') };
  const child = spawn(process.execPath, [program, 'serve', '--no-open', '--library', library], {
    env,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const [, found] = /^Setzkasten is open at (http:\S+)\n$/.exec(chunk.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const entered = await fetch(address, { redirect: 'manual' });
  const { origin } = new URL(address);
  const [, given = ''] = /'(\{.*?\})'/.exec(await entered.text()) ?? [];
  const access = accessSchema.parse(JSON.parse(given));
  const headers = {
    origin,
    cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '',
    'content-type': 'application/json',
    [accessHeader]: access.desk,
  };
  const body = JSON.stringify({ text: smallIssueText('Eins', '2025-08-25') });
  const adding = fetch(`${origin}/desk/issue.add`, { method: 'POST', headers, body });
  await fetch(`${origin}/desk/app.start`, { method: 'POST', headers, body: '{}' });
  const ended = new Promise((resolve) =>
    child.on('exit', (code, signal) => resolve({ code, signal })),
  );
  child.kill('SIGTERM');
  expect([await (await adding).json(), await ended]).toEqual([
    { ok: true, value: { outcome: 'created', id: '2025-08-25-kw35' } },
    { code: 0, signal: null },
  ]);
  expect(existsSync(join(library, '2025-08-25-kw35', 'issue.json'))).toBe(true);
  expect(readFileSync(join(folder, 'config', 'setzkasten', 'browser.json'), 'utf8')).toContain(
    library,
  );
});
