import type { Reporter, TestModule } from 'vitest/node';
import { Progress } from './progress.ts';
import { noReason, reportFiles, type TestReport, writeTestReport } from './testReport.ts';

/** A vitest reporter that writes the counts and, unlike vitest's own JSON, why a test was skipped. */
export const reportUnitTests: Reporter = {
  onTestRunEnd(modules) {
    writeTestReport(reportFiles.unit, reportOf(modules));
  },
};

/** A vitest reporter that shows how many files are done. */
export function countFiles(): Reporter {
  let progress: Progress | undefined;
  return {
    onTestRunStart: ({ length }) => {
      progress = new Progress(length, 'files');
    },
    onTestModuleEnd: () => progress?.step(),
  };
}

function reportOf(modules: readonly TestModule[]): TestReport {
  const report: TestReport = { passed: 0, failed: 0, flaky: [], skipped: [] };
  for (const module of modules) {
    // A file that cannot be loaded has no tests to fail: it counts as one failure.
    if (module.errors().length > 0) report.failed += 1;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') {
        report.passed += 1;
        if (test.diagnostic()?.flaky)
          report.flaky.push(`${module.relativeModuleId} › ${test.fullName}`);
      } else if (result.state === 'failed') report.failed += 1;
      else {
        const reason = (result.state === 'skipped' && result.note) || noReason;
        report.skipped.push({ name: `${module.relativeModuleId} › ${test.fullName}`, reason });
      }
    }
  }
  return report;
}
