import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readPlaywrightReport } from './playwrightReport.ts';
import { closingLines, readTestReport, reportFiles } from './testReport.ts';

const steps = [
  'format:check',
  'lint',
  'types',
  'boundaries',
  'unused',
  'test:unit',
  'test:e2e',
] as const;

/** Runs one of package.json's scripts and says how long it took; whether it succeeded. */
function succeeds(step: string): boolean {
  console.log(`\n▸ ${step}`);
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${step} (${seconds} s)`);
  return status === 0;
}

for (const file of Object.values(reportFiles)) rmSync(file, { force: true });
const failedStep = steps.find((step) => !succeeds(step));
const reports = [
  readTestReport(reportFiles.unit),
  readPlaywrightReport(reportFiles.endToEnd),
].filter((report) => report !== undefined);

console.log('');
if (failedStep !== undefined) {
  console.log(`Stopped at ${failedStep}.`);
  process.exitCode = 1;
}
if (reports.length > 0) console.log(closingLines(reports).join('\n'));
