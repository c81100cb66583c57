import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A test that did not run, and why. */
export interface SkippedTest {
  name: string;
  reason: string;
}

/** The summary of a test run. */
export interface TestReport {
  passed: number;
  failed: number;
  /** Names of the tests that passed only when retried. */
  flaky: string[];
  skipped: SkippedTest[];
  /** How many tests ran where, such as in the browser; absent if they all ran in Node. */
  places?: Readonly<Record<string, number>>;
}

/** The report files of the last unit and end-to-end runs, relative to the project. */
export const reportFiles = {
  unit: '.cache/reports/unit.json',
  endToEnd: '.cache/reports/end-to-end.json',
} as const;

/** True in a run of all steps, which shows only failures and progress of its tests. */
export const isBrief = process.env['SETZKASTEN_BRIEF'] !== undefined;

/** True in a run that tries all cases of the tests that go through many; others try a fifth (`test/support/thorough.ts`). */
export const isThorough = Boolean(process.env['SETZKASTEN_THOROUGH']);

/** True in a run of all steps that is not thorough: it leaves out the end-to-end tests that are `thoroughOnly`. */
export const isQuick = isBrief && !isThorough;

/** Maximum number of tests that are named per skip reason. */
const mostNames = 5;

/** Used for tests that were skipped without a reason. */
export const noReason = 'no reason given';

/** Writes a report for `readTestReport`. */
export function writeTestReport(file: string, report: TestReport): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report));
}

/** Returns the report in `file`; undefined if the run did not finish. */
export function readTestReport(file: string): TestReport | undefined {
  if (!existsSync(file)) return undefined;
  const report: TestReport = JSON.parse(readFileSync(file, 'utf8'));
  return report;
}

/**
 * Returns the closing lines of a run: each reason with the tests it skipped, the flaky ones by name, what ran where,
 * then the counts.
 */
export function closingLines(reports: readonly TestReport[]): string[] {
  const skipped = reports.flatMap((report) => report.skipped);
  const byReason = Map.groupBy(skipped, ({ reason }) => reason);
  const sum = (count: (report: TestReport) => number) =>
    String(reports.reduce((total, report) => total + count(report), 0));
  const flaky = reports.flatMap((report) => report.flaky);
  const places = reports.flatMap((report) => Object.entries(report.places ?? {}));
  return [
    ...[...byReason].flatMap(([reason, tests]) => [
      `Skipped, ${String(tests.length)}: ${reason}`,
      ...tests.slice(0, mostNames).map(({ name }) => `  - ${name}`),
      ...(tests.length > mostNames ? [`  and ${String(tests.length - mostNames)} more`] : []),
    ]),
    ...(flaky.length > 0 ? ['Flaky: failed, and passed when tried again'] : []),
    ...flaky.map((name) => `  - ${name}`),
    ...(places.length > 0
      ? [`End to end: ${places.map(([place, count]) => `${String(count)} in ${place}`).join(', ')}`]
      : []),
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed, ${String(skipped.length)} skipped, ${String(flaky.length)} flaky`,
  ];
}
