import { existsSync, readFileSync } from 'node:fs';
import type { JSONReport, JSONReportSuite, JSONReportTest } from '@playwright/test/reporter';
import { noReason, type SkippedTest, type TestReport } from './testReport.ts';

/** Summarises Playwright's JSON report in `file`; undefined if the run did not finish. */
export function readPlaywrightReport(file: string): TestReport | undefined {
  if (!existsSync(file)) return undefined;
  const json: JSONReport = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: json.stats.expected + json.stats.flaky,
    // An error outside any test, such as a file that cannot be loaded, counts as one.
    failed: json.stats.unexpected + json.errors.length,
    places: placesOf(json),
    flaky: testsIn(json.suites, 'flaky').map(({ name }) => name),
    skipped: [
      ...testsIn(json.suites, 'skipped').map(({ name, annotations }) => ({
        name,
        reason:
          annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ??
          noReason,
      })),
      ...specsLeftOut(json),
    ],
  };
}

/** Returns the specs that projects name as left out of this run, each as one that was skipped. */
function specsLeftOut({ config }: JSONReport): SkippedTest[] {
  return config.projects.flatMap(({ name, metadata }) => {
    const specs = (metadata?.['leftOut'] ?? []) as readonly string[];
    return specs.map((spec) => ({ name: `[${name}] › ${spec}`, reason: noRuntime }));
  });
}

const noRuntime =
  'whole specs for the desktop app, as Electron’s runtime is not installed (npx install-electron)';

/** Counts the tests that ran, by what their project's metadata say that it runs on. */
function placesOf({ config, suites }: JSONReport): Record<string, number> {
  const ran = (['expected', 'unexpected', 'flaky'] as const).flatMap((one) => testsIn(suites, one));
  const placed = config.projects.map(({ name, metadata }) => {
    const count = ran.filter(({ projectName }) => projectName === name).length;
    return [String(metadata?.['runsOn'] ?? name), count] as const;
  });
  return Object.fromEntries(placed.filter(([, count]) => count > 0));
}

type Annotations = JSONReportTest['annotations'];

/** Returns the tests with a status, including nested groups, each with its full name. */
function testsIn(
  suites: readonly JSONReportSuite[],
  status: JSONReportTest['status'],
  titles: readonly string[] = [],
): { name: string; projectName: string; annotations: Annotations }[] {
  return suites.flatMap((suite) => {
    const path = [...titles, suite.title];
    const own = suite.specs.flatMap((spec) =>
      spec.tests
        .filter((test) => test.status === status)
        .map(({ projectName, annotations }) => ({
          name: [`[${projectName}]`, ...path, spec.title].join(' › '),
          projectName,
          annotations,
        })),
    );
    return [...own, ...testsIn(suite.suites ?? [], status, path)];
  });
}
