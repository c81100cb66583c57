import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readPlaywrightReport } from './playwrightReport.ts';
import { closingLines, isThorough, readTestReport, reportFiles } from './testReport.ts';

/** A script of package.json, and the label of the step. */
interface Step {
  readonly script: string;
  readonly name: string;
  /** True if its own output shows how far it is. */
  readonly showsProgress?: boolean;
}

/** What needs no other's outcome runs side by side; a stage starts if those before it succeeded. */
const stages: readonly (readonly Step[])[] = [
  // Each is busy on one processor for most of its time. The longest come first.
  [
    { script: 'build', name: 'build' },
    { script: 'lint', name: 'lint' },
    { script: 'format:check', name: 'formatting' },
    { script: 'unused', name: 'unused code and packages' },
    { script: 'boundaries', name: 'imports between folders' },
    { script: 'types', name: 'types' },
  ],
  // Each of the two keeps all processors busy, and some of the latter measure time as the user feels it.
  [{ script: 'test:unit', name: 'unit tests', showsProgress: true }],
  [{ script: 'test:e2e', name: 'end-to-end tests', showsProgress: true }],
];

/** Whether the tests that go through many cases try them all. */
const triesAll = isThorough || process.argv.includes('--thorough');

/** Runs a step and reports how long it took; returns true if it succeeded. Shows its output if it failed. */
async function succeeds({ script, name, showsProgress }: Step): Promise<boolean> {
  const started = Date.now();
  const output = showsProgress ? 'inherit' : 'pipe';
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['inherit', output, output],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      SETZKASTEN_BRIEF: '1',
      ...(triesAll && { SETZKASTEN_THOROUGH: '1' }),
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => (printed += part));
  const status = await new Promise((resolve) => child.on('close', resolve));
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const outcome = status === 0 ? took : `failed (${took}): npm run ${script}`;
  console.log(`${showsProgress ? '\n' : ''}  ${name} … ${outcome}`);
  if (status !== 0) process.stdout.write(printed);
  return status === 0;
}

/** Runs steps side by side, as many at once as there are processors; returns the names of those that failed. */
async function failuresOf(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  const waiting = steps.values();
  const work = async () => {
    for (const step of waiting) if (!(await succeeds(step))) failed.push(step.name);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  return failed;
}

for (const file of Object.values(reportFiles)) rmSync(file, { force: true });
let failed: readonly string[] = [];
let run = 0;
for (const [index, stage] of stages.entries()) {
  if (failed.length > 0) break;
  const names = stage.map(({ name }) => name).join(', ');
  console.log(`${String(index + 1)}/${String(stages.length)} ${names}`);
  failed = await failuresOf(stage);
  run += 1;
}
const reports = [
  readTestReport(reportFiles.unit),
  readPlaywrightReport(reportFiles.endToEnd),
].filter((report) => report !== undefined);

console.log('');
if (!triesAll)
  console.log(
    'Tests that go through many cases tried a fifth of them, and variants were skipped: npm run test:thorough includes all.',
  );
if (failed.length > 0) {
  const notRun = run < stages.length ? ' Stages that follow were not run.' : '';
  console.log(`Failed: ${failed.join(', ')}.${notRun}`);
  process.exitCode = 1;
}
if (reports.length > 0) console.log(closingLines(reports).join('\n'));
