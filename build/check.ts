import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readPlaywrightReport } from './playwrightReport.ts';
import { closingLines, readTestReport, reportFiles } from './testReport.ts';

/** The package.json scripts to run, with their labels. */
const steps = {
  'format:check': 'formatting',
  lint: 'lint',
  types: 'types',
  boundaries: 'imports between folders',
  unused: 'unused code and packages',
  'test:unit': 'unit tests',
  'test:e2e': 'end-to-end tests',
};

/** Runs a script; returns true if it succeeded. Shows the output of scripts other than tests only if they fail. */
function succeeds([script, name]: [string, string], index: number): boolean {
  const isTest = script.startsWith('test:');
  const title = `${String(index + 1)}/${String(Object.keys(steps).length)} ${name}`;
  process.stdout.write(isTest ? `${title}\n` : `${title} … `);
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['inherit', isTest ? 'inherit' : 'pipe', isTest ? 'inherit' : 'pipe'],
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
    env: { ...process.env, SETZKASTEN_BRIEF: '1' },
  });
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.log(
    `${isTest ? '  ' : ''}${status === 0 ? took : `failed (${took}): npm run ${script}`}`,
  );
  if (status !== 0) {
    if (stdout) process.stdout.write(stdout);
    if (stderr) process.stderr.write(stderr);
  }
  return status === 0;
}

for (const file of Object.values(reportFiles)) rmSync(file, { force: true });
const failed = Object.entries(steps).find((step, index) => !succeeds(step, index));
const reports = [
  readTestReport(reportFiles.unit),
  readPlaywrightReport(reportFiles.endToEnd),
].filter((report) => report !== undefined);

console.log('');
if (failed) {
  console.log(`Stopped at ${failed[1]}: what follows was not run.`);
  process.exitCode = 1;
}
if (reports.length > 0) console.log(closingLines(reports).join('\n'));
