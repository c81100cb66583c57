import { defineConfig } from '@playwright/test';
import { findElectron } from './build/findElectron.ts';
import { isBrief, isQuick, reportFiles } from './build/testReport.ts';
import { desktopSpecs } from './test/support/desktopSpecs.ts';
import type { FaceOptions } from './test/support/face.ts';
import { findBrowser } from './test/support/findBrowser.ts';

const lines = !isBrief ? 'list' : process.stdout.isTTY ? 'line' : 'dot';
const hasRuntime = 'path' in findElectron();
/** The double drives Chromium through pipes that Windows does not hand on. */
const canRunDesktop = hasRuntime || process.platform !== 'win32';
/** In a quick run, the double stands in for Electron only where the desktop app itself is tested. */
const isLean = isQuick && !hasRuntime;
const isCI = process.env['CI'] !== undefined;

export default defineConfig<FaceOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // One expectation for every face and system.
  snapshotPathTemplate: '{testDir}/{testFileName}-expected/{arg}{ext}',
  // One more than the two processors that it was tuned on, as each waits now and then; more make each test slower.
  workers: 3,
  forbidOnly: isCI,
  // One that passes only then is named at the end of the run.
  retries: isCI ? 1 : 0,
  // Only to end what hangs, on a machine ten times slower, too: what works does not wait for it.
  timeout: 1_800_000,
  expect: { timeout: 60_000 },
  reporter: [[lines], ['json', { outputFile: reportFiles.endToEnd }]],
  use: {
    actionTimeout: 120_000,
    navigationTimeout: 120_000,
    screenshot: 'only-on-failure',
    // Recording every test to keep those that fail takes two fifths of all processor time.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  projects: [
    // First, as it has one worker: the other one would wait for it at the end.
    ...(canRunDesktop
      ? [
          {
            name: 'electron',
            // Its windows share the screen's focus and the clipboard.
            workers: 1,
            testMatch: [...desktopSpecs.always, ...(isLean ? [] : desktopSpecs.further)],
            metadata: {
              runsOn: hasRuntime ? 'Electron' : 'the double of Electron',
              leftOut: isLean ? desktopSpecs.further : [],
            },
            use: { face: 'electron' as const },
          },
        ]
      : []),
    {
      name: 'browser',
      testIgnore: 'desktop/**',
      metadata: { runsOn: 'the browser' },
      use: { face: 'browser' },
    },
  ],
});
