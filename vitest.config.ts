import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { countFiles, reportUnitTests } from './build/reportUnitTests.ts';
import { isBrief } from './build/testReport.ts';

/** What a test file must not share a process for: doubles of modules and globals, and measured time and memory. */
const needsOwnProcess =
  /\bvi\.(?:mock|doMock|hoisted|stub|spyOn|useFakeTimers|resetModules)|\bbridgeDesk\b|Double\b|processorTime|importInChild|process\.env|prototype|beforeAll|\bchdir\b/;

const files = globSync('test/**/*.test.ts').map((file) => file.replaceAll('\\', '/'));
const isolated = files.filter((file) => needsOwnProcess.test(readFileSync(file, 'utf8')));

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/support/allLanguages.ts', 'test/support/seed.ts'],
    // To load the modules anew for each file would take a third of the time.
    projects: [
      {
        extends: true,
        test: { name: 'isolated', include: isolated, exclude: ['test/e2e/**'] },
      },
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...isolated],
        },
      },
    ],
    // One more than there are processors, as some wait for a disk or a server; not so many that they fill the memory.
    maxWorkers: Math.min(8, availableParallelism() + 1),
    // So that it meets the double of Electron that a test gives it.
    server: { deps: { inline: ['electron-store'] } },
    // Only to end what hangs: what is promised in time is measured in processor time. Tests that try any text take
    // ten seconds and more, and the machine may be ten times slower.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    reporters: [...(isBrief ? ['minimal', countFiles()] : ['default']), reportUnitTests],
  },
});
