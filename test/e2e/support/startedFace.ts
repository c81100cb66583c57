import type { Page } from '@playwright/test';

/** The app in one of its faces, and the means to crash it and to leave it. */
export interface StartedFace {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** Ends the process at once, as a crash or a power cut does. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}
