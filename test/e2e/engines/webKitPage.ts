import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { Builder, Key } from 'selenium-webdriver';
import { freePort } from '../../support/freePort.ts';
import { virtualScreen } from '../../support/virtualScreen.ts';
import { end } from '../support/process.ts';
import type { EngineKey, EnginePage } from './enginePage.ts';

/** Opens a window of an installed WebKitGTK by its WebDriver, on a screen of its own. */
export async function webKitPage(program: string): Promise<EnginePage> {
  const screen = await virtualScreen(1440, 900);
  const address = `http://127.0.0.1:${String(await freePort())}`;
  const service = spawn(program, [`--port=${new URL(address).port}`], {
    env: { ...process.env, DISPLAY: screen.name },
    stdio: 'ignore',
  });
  while (!(await answers(address))) await setTimeout(100);
  const driver = await new Builder()
    .usingServer(address)
    .disableEnvironmentOverrides()
    .withCapabilities({ browserName: 'MiniBrowser', pageLoadStrategy: 'normal' })
    .build();
  // Only to end what hangs, on a machine ten times slower, too.
  await driver.manage().setTimeouts({ script: 600_000, pageLoad: 600_000 });
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
  return {
    open: (url) => driver.get(url),
    clickAt: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: async (...keys) => {
      const actions = driver.actions();
      for (const key of keys) actions.keyDown(codes[key] ?? key);
      for (const key of keys.toReversed()) actions.keyUp(codes[key] ?? key);
      await actions.perform();
    },
    evaluate: (expression) => driver.executeScript(`return ${expression};`),
    close: async () => {
      await driver.quit();
      await end(service, 'SIGTERM');
      screen.close();
    },
  };
}

/** The keys without a letter, as WebDriver writes them. */
const codes: Partial<Record<EngineKey, string>> = {
  Alt: Key.ALT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Shift: Key.SHIFT,
};

async function answers(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/status`).catch(() => undefined);
  return answer?.ok === true;
}
