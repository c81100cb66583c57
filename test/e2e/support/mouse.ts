import { expect, type Locator, type Page } from '@playwright/test';
import type { Author } from './author.ts';

/** An author who uses the mouse for everything, and the keyboard only for the letters and digits of a text. */
export class Mouse {
  readonly page: Page;
  readonly #author: Author;

  constructor(author: Author) {
    this.page = author.page;
    this.#author = author;
  }

  /** Records every key that is not a character, until the page is reloaded. */
  async watchKeys(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset['keys'] = '';
      const note = (event: KeyboardEvent) => {
        const isCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
        if (!isCharacter) document.documentElement.dataset['keys'] += `${event.key} `;
      };
      addEventListener('keydown', note, { capture: true });
    });
  }

  /** The keys that `watchKeys` wrote down. */
  keys(): Promise<string | null> {
    return this.page.locator('html').getAttribute('data-keys');
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  button(name: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  /** Runs a command from the palette, which the toolbar opens. */
  async run(command: string): Promise<void> {
    const { commands } = this.#author.messages;
    await this.button(commands.names.palette).click();
    const palette = this.page.getByRole('dialog', { name: commands.names.palette });
    await this.#option(palette, command).click();
    await expect(palette).toHaveCount(0);
  }

  /** Adds a block behind another, by the `+` beside that. */
  async addBehind(block: Locator, entry: string): Promise<void> {
    const { editor } = this.#author.messages;
    await block.scrollIntoViewIfNeeded();
    await block.hover({ position: { x: 30, y: 10 } });
    await this.page.getByTitle(editor.addBlock, { exact: true }).click();
    const menu = this.page.getByRole('listbox', { name: editor.insert });
    await this.#option(menu, entry).click();
    await expect(menu).toHaveCount(0);
  }

  /** Chooses from the menu that a right click opens: on a thing, or beside it at an offset from its corner. */
  async choose(thing: Locator, entry: string, beside?: { x: number; y: number }): Promise<void> {
    await thing.scrollIntoViewIfNeeded();
    const box = await thing.boundingBox();
    if (!box) throw new Error('What is clicked is not on the page.');
    const { x, y } = beside ?? { x: 20, y: 12 };
    await this.page.mouse.click(box.x + x, box.y + y, { button: 'right' });
    await this.page.getByRole('menuitem', { name: entry, exact: true }).click();
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  /** Gives a file to what a click opens to choose one. */
  async pick(
    opens: Locator,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await opens.click();
    await (await chooser).setFiles(file);
  }

  /** Selects the whole line that is clicked. */
  async selectLine(line: Locator): Promise<void> {
    await line.click({ clickCount: 3 });
  }

  /** The option of just that name, whatever is said beside it. */
  #option(list: Locator, name: string): Locator {
    return list.getByRole('option').filter({ has: this.page.getByText(name, { exact: true }) });
  }
}
