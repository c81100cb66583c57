import { test as base } from '@playwright/test';

/** Set by playwright.config.ts for the specs: which face of the app to open. */
export interface FaceOptions {
  face: 'browser' | 'electron';
  /** Why there is no Electron runtime, or the empty string where there is one. */
  electronMissing: string;
}

/** Playwright's `test` that knows its face and skips, with the reason, where that face cannot run. */
export const test = base.extend<FaceOptions & { faceCanRun: void }>({
  face: ['browser', { option: true }],
  electronMissing: ['', { option: true }],
  faceCanRun: [
    async ({ face, electronMissing }, use, testInfo) => {
      testInfo.skip(face === 'electron' && electronMissing !== '', electronMissing);
      await use();
    },
    { auto: true },
  ],
});
