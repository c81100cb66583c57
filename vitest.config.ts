import { defineConfig } from 'vitest/config';
import { countFiles, reportUnitTests } from './build/reportUnitTests.ts';
import { isBrief } from './build/testReport.ts';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    maxWorkers: 2,
    // So that it meets the double of Electron that a test gives it.
    server: { deps: { inline: ['electron-store'] } },
    // Only to end what hangs: what is promised in time is measured in processor time. Tests that try any text take
    // ten seconds and more, and the machine may be ten times slower.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    reporters: [...(isBrief ? ['minimal', countFiles()] : ['default']), reportUnitTests],
  },
});
