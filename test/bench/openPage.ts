import type { Page } from '@playwright/test';

/** A page with an editor in it, loaded. */
export interface OpenPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}
