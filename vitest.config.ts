import { defineConfig } from 'vitest/config';
import { reportUnitTests } from './build/reportUnitTests.ts';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    maxWorkers: 2,
    reporters: ['default', reportUnitTests],
  },
});
