import { german } from '../../../renderer/language/de/german.ts';
import { allMessages } from '../../../renderer/language/dialogMessages.ts';
import type { EnginePage } from './enginePage.ts';
import { expect } from '../support/expect.ts';

/** How a person works the app's page in an engine that Playwright does not drive. */
export class EngineAuthor {
  readonly page: EnginePage;
  readonly messages = allMessages(german);

  constructor(page: EnginePage) {
    this.page = page;
  }

  /** Waits until an expression has that value; the last one it had is in the error. */
  async until(expression: string, value: unknown, message = expression): Promise<void> {
    await expect.poll(() => this.page.evaluate(expression), { message }).toEqual(value);
  }

  /** Clicks in the middle of the first shown element of a selector that holds a text or is named by it. */
  async click(selector: string, text = ''): Promise<void> {
    const found = `(() => {
      const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) =>
        one.checkVisibility() && (one.getAttribute('aria-label') ?? one.textContent).includes(${JSON.stringify(text)}));
      if (!element || element.disabled) return null;
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    })()`;
    await expect
      .poll(() => this.page.evaluate(found), { message: `${selector} ${text}` })
      .not.toBeNull();
    const [x, y] = (await this.page.evaluate(found)) as [number, number];
    await this.page.clickAt(x, y);
  }

  /** Clicks behind the last letter of a line of the page. */
  async putCursorAtEnd(line: string): Promise<void> {
    await this.click(`.ProseMirror [data-line="${line}"]`);
    await this.until(
      `document.querySelector('.ProseMirror [data-line="${line}"]').contains(getSelection().anchorNode)`,
      true,
    );
    // The editor learns of a click's selection a moment later.
    await this.page.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(true))))',
    );
    await this.page.press('End');
  }

  /** The text of the first line of that kind on the page. */
  text(line: string): string {
    return `document.querySelector('.ProseMirror [data-line="${line}"]')?.textContent`;
  }

  /** Runs a command by its name, from the palette. */
  async run(command: string): Promise<void> {
    await this.page.press('Control', 'p');
    await this.until(`document.activeElement?.getAttribute('role')`, 'combobox');
    await this.page.type(command);
    await this.until(
      `document.querySelector('[role=option][aria-selected=true]')?.textContent.includes(${JSON.stringify(command)})`,
      true,
    );
    await this.page.press('Enter');
  }

  async saved(): Promise<void> {
    await this.until(
      `[...document.querySelectorAll('footer [role=status]')].map((one) => one.textContent).join('')`,
      this.messages.status.saved,
    );
  }
}
