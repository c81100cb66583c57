import type { Page } from '@playwright/test';
import { paste } from './paste.ts';

/** Somebody who writes with the keyboard alone, and counts what it costs beside the text itself. */
export class Typist {
  readonly page: Page;
  /** Keys (or chords) pressed that did not become a character of the issue. */
  keys = 0;
  /** Characters of the issue. */
  written = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.keys += keys.length;
  }

  /** Text as a whole, as to type thousands of letters takes minutes. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
    this.written += text.length;
  }

  /** Lines, with Enter between them. */
  async lines(first: string, ...others: string[]): Promise<void> {
    await this.type(first);
    for (const line of others) {
      await this.press('Enter');
      await this.type(line);
    }
  }

  /** A part of the name of what is looked for, which is not text of the issue. */
  async name(part: string): Promise<void> {
    await this.page.keyboard.type(part);
    this.keys += part.length;
  }

  /** What makes a line what it is, which is not its text, and the text. */
  async markdown(sign: string, text: string): Promise<void> {
    await this.name(sign);
    await this.type(text);
  }

  /** The emoji before the headline that the cursor is in. */
  async emoji(sign: string): Promise<void> {
    await this.press('Shift+Tab');
    await this.type(sign);
    await this.press('Tab');
  }

  /** Addresses of sources, each ended by Enter, and one Enter more to go on. */
  async sources(addresses: readonly string[]): Promise<void> {
    for (const address of addresses) {
      await this.type(address);
      await this.press('Enter');
    }
    await this.press('Enter');
  }

  /** The paste key, with that on the clipboard. */
  async paste(text: string): Promise<void> {
    await paste(this.page, { text });
    this.keys += 1;
  }
}
