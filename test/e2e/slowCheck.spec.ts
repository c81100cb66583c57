import { test } from './support/app.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

/** How long each answer of the check takes, in ms, on the machine that is played here. */
const delay = 4000;

test(
  'a finding leads to its words while the text before them changes and the check lags behind',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    const { author, page } = await start();
    await page.addInitScript((wait) => {
      const own = Reflect.get(
        Worker.prototype,
        'addEventListener',
      ) as typeof EventTarget.prototype.addEventListener;
      Worker.prototype.addEventListener = function (
        this: Worker,
        type: string,
        listener: EventListenerOrEventListenerObject,
      ) {
        own.call(this, type, (event) => {
          setTimeout(() => {
            if (typeof listener === 'function') listener.call(this, event);
          }, wait);
        });
      };
    }, delay);
    await page.reload();
    await author.ready();
    const paragraph = author.block('text').locator('p').first();
    const end = (await paragraph.innerText()).slice(-7);
    await author.typeAtEnd(paragraph, ' TODO und TODO');
    const count = author.status.getByRole('button', { name: /^Prüfung/ });
    await expect(count).toHaveAccessibleName(/Fehler/, { timeout: 3 * delay });
    await count.click();
    const pane = page.getByRole('complementary', { name: 'Prüfung' });
    const finding = pane.getByRole('button', { name: /^Hier steht noch „TODO“/ });
    await author.putCursorAtEnd(paragraph);
    await author.press('Home');
    // The new words come before those that were found, and the next check is still on its way.
    await page.keyboard.type('TODO: Das steht jetzt davor. ');
    await finding.click();
    const selected = () =>
      page.evaluate(() => {
        const selection = getSelection();
        const text = selection?.anchorNode?.textContent ?? '';
        return [String(selection), text.slice(0, selection?.anchorOffset).slice(-8)];
      });
    await expect.poll(selected).toEqual(['TODO', `${end} `]);
  },
);
