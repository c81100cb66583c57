import { expect, type Locator, type Page } from '@playwright/test';
import { german } from '../../../renderer/language/de/german.ts';
import { allMessages } from '../../../renderer/language/dialogMessages.ts';
import type { AllMessages, Messages } from '../../../renderer/language/messages.ts';

/** How a person works the page: the way of saying it that the specs share. */
export class Author {
  readonly page: Page;
  /** The interface as this author reads it. */
  readonly messages: AllMessages;

  constructor(page: Page, messages: Messages = german) {
    this.page = page;
    this.messages = allMessages(messages);
  }

  /** Waits until the app can be used: it shows nothing before. */
  async ready(): Promise<void> {
    await this.page.locator('main').first().waitFor();
  }

  /** The paper with all its blocks. */
  get paper(): Locator {
    return this.page.getByRole('textbox', { name: this.messages.editor.label, exact: true });
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo');
  }

  /** The mail as it is previewed. */
  get preview(): Locator {
    return this.page.frameLocator(`iframe[title="${this.messages.preview.title}"]`).locator('body');
  }

  /** The blocks of a type, in the order of the page. */
  block(type: string): Locator {
    return this.paper.locator(`> [data-block="${type}"]`);
  }

  /** The first line of a kind (title, headline, note …) within a block, or on the page. */
  line(name: string, within: Locator = this.paper): Locator {
    return within.locator(`[data-line="${name}"]`).first();
  }

  /** The types of all blocks, from top to bottom. */
  blockTypes(): Promise<string[]> {
    return this.paper
      .locator('> [data-block]')
      .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-block') ?? ''));
  }

  /** Words as the status bar shows them. */
  async words(): Promise<number> {
    const text = await this.status.getByText(/^[\d.]+ Wörter$/).innerText();
    return Number(text.replace(/\D/g, ''));
  }

  /** Clicks behind the last letter of a line; again, if the page moved below the pointer meanwhile. */
  async putCursorAtEnd(line: Locator): Promise<void> {
    for (let clicks = 0, isThere = false; clicks < 3 && !isThere; clicks += 1) {
      await this.#clickAtEnd(line);
      isThere = await line.evaluate((element) => {
        const { focusNode = null } = getSelection() ?? {};
        return element.contains(focusNode);
      });
    }
  }

  async #clickAtEnd(line: Locator): Promise<void> {
    await line.scrollIntoViewIfNeeded();
    const end = await line.evaluate((element) => {
      // One that is higher than the window was brought to its beginning.
      const isHigh = element.getBoundingClientRect().bottom > innerHeight - 40;
      if (isHigh) element.scrollIntoView({ block: 'end' });
      const range = document.createRange();
      range.selectNodeContents(element);
      const last = [...range.getClientRects()].findLast(({ height }) => height > 0);
      const { left } = element.getBoundingClientRect();
      const box = last ?? element.getBoundingClientRect();
      return { x: Math.max(last ? box.right - 1 : 0, left + 2), y: box.top + box.height / 2 };
    });
    await this.page.mouse.click(end.x, end.y);
    await expect(this.paper).toBeFocused();
    await this.#nextFrame();
  }

  async typeAtEnd(line: Locator, text: string): Promise<void> {
    await this.putCursorAtEnd(line);
    await this.page.keyboard.type(text);
  }

  /** Runs a command by its name, from the palette. */
  async run(command: string): Promise<void> {
    await this.press('ControlOrMeta+p');
    const palette = this.page.getByRole('dialog', { name: this.messages.commands.names.palette });
    await palette.getByRole('combobox').fill(command);
    await expect(palette.getByRole('option', { selected: true })).toContainText(command);
    await this.press('Enter');
    await expect(palette).toHaveCount(0);
  }

  /** Writes lines one after the other, with Enter between them. */
  async typeLines(...lines: string[]): Promise<void> {
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.press('Enter');
      await this.page.keyboard.type(line);
    }
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses a key that closes the window, which may be gone before the key is up again. */
  async pressToLeave(key: string): Promise<void> {
    await this.page.keyboard.press(key).catch(() => undefined);
  }

  /** Types `/` and what narrows the menu down to an entry, and inserts that. */
  async slash(search: string, entry: string): Promise<void> {
    await this.page.keyboard.type(`/${search}`);
    await this.#choose(entry);
  }

  /** Adds a block at the end of the issue, by the button there. */
  async addAtEnd(search: string, entry: string): Promise<void> {
    await this.page.getByRole('button').filter({ hasText: this.messages.editor.addBlock }).click();
    await this.#searchAndChoose(search, entry);
  }

  /** Adds a block behind another, by the `+` beside that. */
  async addBehind(block: Locator, search: string, entry: string): Promise<void> {
    await block.hover({ position: { x: 30, y: 10 } });
    await this.page.getByTitle(this.messages.editor.addBlock).click();
    await this.#searchAndChoose(search, entry);
  }

  /** The grip beside a block, shown while the mouse is over it. */
  async gripOf(block: Locator): Promise<Locator> {
    await block.hover({ position: { x: 30, y: 10 } });
    return this.page.getByRole('button', { name: this.messages.editor.blockActions });
  }

  /** Drags a block by its grip to the top edge of one close above it. */
  async dragAbove(block: Locator, target: Locator): Promise<void> {
    await target.evaluate((element) => {
      element.scrollIntoView();
    });
    const grip = await this.gripOf(block);
    await grip.hover();
    await this.page.mouse.down();
    const edge = await target.boundingBox();
    if (!edge) throw new Error('There is nothing to drag to.');
    await this.page.mouse.move(edge.x + 200, edge.y + 2, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Waits until the app says that everything is on disk. */
  async saved(): Promise<void> {
    await this.#nextFrame();
    const state = this.status.getByRole('status');
    const { saved } = this.messages.status;
    await state.evaluate(inFrames, saved).catch(() => undefined);
    await expect(state).toHaveText(saved);
  }

  /** The browser tells the editor of a click's selection, and the app shows its state, a moment later: no person is faster. */
  async #nextFrame(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
  }

  async #searchAndChoose(search: string, entry: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: this.messages.editor.addBlock }).fill(search);
    await this.#choose(entry);
  }

  async #choose(entry: string): Promise<void> {
    const menu = this.page.getByRole('listbox', { name: this.messages.editor.insert });
    await expect(menu.getByRole('option', { selected: true }).locator('b')).toHaveText(entry);
    await this.press('Enter');
    await expect(menu).toHaveCount(0);
  }
}

/**
 * Looks at each frame, for some seconds, whether an element has that text: Playwright looks twice a second, and there are
 * hundreds of saves.
 */
function inFrames(element: Element, text: string): Promise<void> {
  const started = performance.now();
  return new Promise((resolve) => {
    const look = () => {
      const isOver = element.textContent === text || performance.now() - started > 5000;
      if (isOver || !element.isConnected) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
