import { launch, type KeyInput } from 'puppeteer-core';
import type { EnginePage } from './enginePage.ts';

/** Opens a window of an installed Firefox, driven by WebDriver BiDi. */
export async function firefoxPage(program: string): Promise<EnginePage> {
  const firefox = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    // Only to end what hangs, on a machine ten times slower, too.
    protocolTimeout: 600_000,
    timeout: 600_000,
    defaultViewport: { width: 1440, height: 900 },
  });
  const page = await firefox.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (...keys) => {
      const held: KeyInput[] = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      for (const key of keys.slice(-1)) await page.keyboard.press(key);
      for (const key of held.toReversed()) await page.keyboard.up(key);
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => firefox.close(),
  };
}
