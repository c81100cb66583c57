import type { Display } from './display.ts';

export type Scheme = 'light' | 'dark';

/** Where a mail program finds its settings and the mail. */
export interface Desk {
  /** An empty home folder of its own. */
  readonly home: string;
  /** The mail as it arrived. */
  readonly mail: string;
  readonly scheme: Scheme;
  readonly display: Display;
}

/** A mail program of Debian's, and how it is brought to show one mail in a window of its own. */
export interface MailClient {
  /** As its makers write it. */
  readonly title: string;
  readonly packages: readonly string[];
  /** In which of the two it can be made to show a mail. */
  readonly schemes: readonly Scheme[];
  /** Its window's width and height in px: as high as the whole mail. */
  readonly size: readonly [width: number, height: number];
  /** Starts it and returns the number of the window with the mail. */
  readonly open: (desk: Desk) => Promise<string>;
}
