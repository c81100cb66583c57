import { test as base } from '@playwright/test';
import { isQuick } from '../../build/testReport.ts';
import { thoroughOnly } from './thorough.ts';

/** The app's faces that the end-to-end tests open. */
export type FaceName = 'browser' | 'electron';

/** Set by playwright.config.ts for the specs: which face of the app to open. */
export interface FaceOptions {
  face: FaceName;
}

/** Playwright's `test` that knows its face, and leaves out what only a thorough run includes. */
export const test = base.extend<FaceOptions & { leftOut: undefined }>({
  face: ['browser', { option: true }],
  leftOut: [
    // Playwright reads from the pattern which fixtures this one needs.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, info) => {
      const isLeftOut = isQuick && info.tags.includes(thoroughOnly.tag);
      info.skip(isLeftOut, 'variants and rare accidents, which npm run test:thorough includes');
      await use(undefined);
    },
    { auto: true },
  ],
});
