import { existsSync, readFileSync } from 'node:fs';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { noReason, type TestReport } from './testReport.ts';

/** What Playwright's JSON report in `file` comes to, or nothing when that run did not come to its end. */
export function readPlaywrightReport(file: string): TestReport | undefined {
  if (!existsSync(file)) return undefined;
  const json: JSONReport = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: json.stats.expected + json.stats.flaky,
    // An error outside any test, such as a file that cannot be loaded, counts as one.
    failed: json.stats.unexpected + json.errors.length,
    skipped: json.suites.flatMap((suite) => skippedIn(suite, [])),
  };
}

function skippedIn(suite: JSONReportSuite, titles: string[]): TestReport['skipped'] {
  const path = [...titles, suite.title];
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'skipped')
      .map(({ projectName, annotations }) => ({
        name: [`[${projectName}]`, ...path, spec.title].join(' › '),
        reason:
          annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ??
          noReason,
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => skippedIn(inner, path))];
}
