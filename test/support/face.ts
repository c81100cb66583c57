import { test as base } from '@playwright/test';

/** The app's faces that the end-to-end tests open. */
export type FaceName = 'browser' | 'electron';

/** Set by playwright.config.ts for the specs: which face of the app to open. */
export interface FaceOptions {
  face: FaceName;
}

/** Playwright's `test` that knows its face. */
export const test = base.extend<FaceOptions>({
  face: ['browser', { option: true }],
});
