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
    // Tests that try any text are a second's work on a machine of its own, and several on a busy one.
    testTimeout: 30_000,
    reporters: [...(isBrief ? ['minimal', countFiles()] : ['default']), reportUnitTests],
  },
});
