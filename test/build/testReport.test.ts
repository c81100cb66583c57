import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPlaywrightReport } from '../../build/playwrightReport.ts';
import { closingLines } from '../../build/testReport.ts';

test('the closing lines name each reason once and end with the counts of all runs', () => {
  const unit = { passed: 40, failed: 1, flaky: [], skipped: [] };
  const endToEnd = {
    passed: 2,
    failed: 0,
    flaky: ['[browser] › writes'],
    places: { 'the browser': 1, 'the double of Electron': 1 },
    skipped: [
      { name: 'opens', reason: 'no runtime' },
      { name: 'prints', reason: 'no printer' },
      { name: 'saves', reason: 'no runtime' },
    ],
  };
  expect(closingLines([unit, endToEnd])).toEqual([
    'Skipped, 2: no runtime',
    '  - opens',
    '  - saves',
    'Skipped, 1: no printer',
    '  - prints',
    'Flaky: failed, and passed when tried again',
    '  - [browser] › writes',
    'End to end: 1 in the browser, 1 in the double of Electron',
    '42 passed, 1 failed, 3 skipped, 1 flaky',
  ]);
});

test('of many tests that were skipped for one reason five are named', () => {
  const skipped = Array.from({ length: 8 }, (_, index) => ({ name: String(index), reason: 'why' }));
  expect(closingLines([{ passed: 0, failed: 0, flaky: [], skipped }])).toEqual([
    'Skipped, 8: why',
    ...['0', '1', '2', '3', '4'].map((name) => `  - ${name}`),
    '  and 3 more',
    '0 passed, 0 failed, 8 skipped, 0 flaky',
  ]);
});

test("Playwright's report is read down to nested groups, with errors outside tests as failures", () => {
  const folder = mkdtempSync(join(tmpdir(), 'setzkasten-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  const skipped = { projectName: 'electron', status: 'skipped' };
  const annotations = [{ type: 'skip', description: 'no runtime' }];
  const flaky = { projectName: 'browser', status: 'flaky', annotations: [] };
  const specs = [
    { title: 'opens', tests: [{ ...skipped, annotations }] },
    { title: 'writes', tests: [flaky] },
  ];
  writeFileSync(
    file,
    JSON.stringify({
      config: {
        projects: [
          { name: 'browser', metadata: { runsOn: 'the browser' } },
          { name: 'electron', metadata: { runsOn: 'Electron', leftOut: ['undo.spec.ts'] } },
        ],
      },
      stats: { expected: 3, flaky: 1, unexpected: 1 },
      errors: [{ message: 'no such file' }],
      suites: [{ title: 'story.spec.ts', specs: [], suites: [{ title: 'week', specs }] }],
    }),
  );
  expect(readPlaywrightReport(file)).toEqual({
    passed: 4,
    failed: 2,
    places: { 'the browser': 1 },
    flaky: ['[browser] › story.spec.ts › week › writes'],
    skipped: [
      { name: '[electron] › story.spec.ts › week › opens', reason: 'no runtime' },
      {
        name: '[electron] › undo.spec.ts',
        reason: expect.stringContaining('npx install-electron') as string,
      },
    ],
  });
});
