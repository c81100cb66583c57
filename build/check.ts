import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readPlaywrightReport } from './playwrightReport.ts';
import { closingLines, readTestReport, reportFiles } from './testReport.ts';

/** A script of package.json, and the label of the step. */
type Step = readonly [script: string, name: string];

/** Each is busy on one processor for most of its time: as many run at once as there are. The longest come first. */
const besideEachOther: readonly Step[] = [
  ['build', 'build'],
  ['lint', 'lint'],
  ['format:check', 'formatting'],
  ['unused', 'unused code and packages'],
  ['boundaries', 'imports between folders'],
  ['types', 'types'],
];

/** Each takes all processors. */
const oneByOne: readonly Step[] = [
  ['test:unit', 'unit tests'],
  ['test:e2e', 'end-to-end tests'],
];

/** Runs a step without its output; returns true if it succeeded. Then shows the output if it failed. */
async function succeedsQuietly(step: Step): Promise<boolean> {
  let output = '';
  const succeeded = await succeeds(step, 'pipe', (part) => (output += part));
  if (!succeeded) process.stdout.write(output);
  return succeeded;
}

/** Runs a step, and reports how long it took; returns true if it succeeded. */
async function succeeds(
  [script, name]: Step,
  stdio: 'inherit' | 'pipe',
  onOutput: (part: string) => void = () => undefined,
): Promise<boolean> {
  const started = Date.now();
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['inherit', stdio, stdio],
    shell: process.platform === 'win32',
    env: { ...process.env, SETZKASTEN_BRIEF: '1' },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', onOutput);
  const status = await new Promise((resolve) => child.on('close', resolve));
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const outcome = status === 0 ? took : `failed (${took}): npm run ${script}`;
  console.log(stdio === 'pipe' ? `  ${name} … ${outcome}` : `  ${outcome}`);
  return status === 0;
}

/** Runs the steps side by side; returns those that failed. */
async function failuresOf(steps: readonly Step[]): Promise<Step[]> {
  const failed: Step[] = [];
  const waiting = steps.values();
  const work = async () => {
    for (const step of waiting) if (!(await succeedsQuietly(step))) failed.push(step);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

/** Runs all steps, up to the first that fails; returns the names of those that failed. */
async function failedSteps(): Promise<string[]> {
  const count = oneByOne.length + 1;
  console.log(`1/${String(count)} ${besideEachOther.map(([, name]) => name).join(', ')}`);
  const failed = await failuresOf(besideEachOther);
  for (const [index, step] of oneByOne.entries()) {
    if (failed.length > 0) break;
    console.log(`${String(index + 2)}/${String(count)} ${step[1]}`);
    if (!(await succeeds(step, 'inherit'))) failed.push(step);
  }
  return failed.map(([, name]) => name);
}

for (const file of Object.values(reportFiles)) rmSync(file, { force: true });
const failed = await failedSteps();
const reports = [
  readTestReport(reportFiles.unit),
  readPlaywrightReport(reportFiles.endToEnd),
].filter((report) => report !== undefined);

console.log('');
if (failed.length > 0) {
  console.log(`Stopped at ${failed.join(', ')}: what follows was not run.`);
  process.exitCode = 1;
}
if (reports.length > 0) console.log(closingLines(reports).join('\n'));
