import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/targets.ts';
import { electronMutations, type Mutation } from './electronMutations.ts';

/**
 * `node test/mutations/run.ts [PATTERN OF NAMES]` puts each fault into the source, one at a time, and names the first test
 * that notices. It changes files of the project while it runs, so use a copy.
 */
const wanted = new RegExp(process.argv[2] ?? '');
const mutations = electronMutations.filter(({ name }) => wanted.test(name));
if (mutations.length === 0) throw new Error(`No fault's name matches ${wanted.source}.`);
let missed = 0;
for (const mutation of mutations) {
  const noticed = noticedBy(mutation);
  if (noticed === undefined) missed += 1;
  console.log(`${mutation.name}: ${noticed ?? 'NOT NOTICED'}`);
}
console.log(`${String(missed)} of ${String(mutations.length)} not noticed`);
process.exitCode = missed > 0 ? 1 : 0;

/** The name of a test that fails with the fault; undefined if all pass. */
function noticedBy({ file, from, to, specs, units }: Mutation): string | undefined {
  const path = join(projectRoot, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} no longer contains: ${from}`);
  writeFileSync(
    path,
    before.replace(from, () => to),
  );
  try {
    return unitTest(units) ?? endToEndTest(specs);
  } finally {
    writeFileSync(path, before);
  }
}

function unitTest(units: string): string | undefined {
  const said = run('npx', ['vitest', 'run', units, '--bail=1', '--reporter=default']);
  return said === undefined ? undefined : nameIn(said, /FAIL\s+(.*)/);
}

function endToEndTest(specs: string): string | undefined {
  const built = run('node', ['build/bundle.ts', 'renderer', 'electron', 'preload']);
  if (built !== undefined) return 'the build';
  const given = `test ${specs} --project=electron --max-failures=1 --reporter=line --timeout=120000`;
  const said = run('npx', ['playwright', ...given.split(' ')]);
  return said === undefined ? undefined : nameIn(said, /^ {2}1\) (.*)$/m);
}

/** The name of the test that failed. Throws if none is named: then the tests did not run. */
function nameIn(said: string, pattern: RegExp): string {
  const [, name] = pattern.exec(said) ?? [];
  if (name === undefined) throw new Error(said);
  return name;
}

/** What a program said, if it failed. */
function run(program: string, given: readonly string[]): string | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, given, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (error) throw error;
  return status === 0 ? undefined : stdout + stderr;
}
