import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { projectRoot } from '../../build/targets.ts';
import { programsOnPath } from '../support/programsOnPath.ts';

/** The Node of the person's own, rather than the one that npm's scripts run with; undefined if there is none before 24. */
const oldNode = programsOnPath([process.platform === 'win32' ? 'node.exe' : 'node'])
  .filter((node) => !node.includes('node_modules'))
  .find(
    (node) => Number(/\d+/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[0]) < 24,
  );

describe('the command line on an older Node', () => {
  let folder = '';
  const run = (...args: string[]) =>
    execFileSync(oldNode ?? '', [join(projectRoot, 'dist/cli/main.js'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder },
    });

  beforeAll(async () => {
    if (oldNode === undefined) return;
    await bundle(['cli']);
    folder = mkdtempSync(join(tmpdir(), 'setzkasten-node-'));
    cpSync(join(projectRoot, 'samples/de'), join(folder, 'library'), { recursive: true });
  }, 600_000);

  beforeEach((context) => {
    context.skip(oldNode === undefined, 'the PATH has no Node before 24');
  });

  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  test.each([
    ['help', () => run('--help'), /Usage/],
    ['count', () => run('count', join(folder, 'library/2026-11-16-kw47')), /1,?305|1\.305/],
    ['search', () => run('search', 'Auslastung', '--library', join(folder, 'library')), /KW47/],
    [
      'import',
      () =>
        run(
          'import',
          join(projectRoot, 'test/fixtures/import/werkstattbrief.txt'),
          '--library',
          join(folder, 'library'),
        ),
      /kw12/,
    ],
    [
      'export',
      () =>
        run(
          'export',
          join(folder, 'library/2026-11-16-kw47'),
          '--for',
          'html',
          '--out',
          join(folder, 'out'),
        ),
      /index\.html/,
    ],
  ])('%s', (_, output, expected) => {
    expect(output()).toMatch(expected);
  });
});
