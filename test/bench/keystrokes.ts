import type { CDPSession, Page } from '@playwright/test';

/** Ten keys a second, as in a fast burst. At half that pace or less, most keys end a burst and cost a count of their own. */
const pace = 100;
/** Keys before the first round: what the browser compiles then is compiled once in a day of writing. */
const warmUp = 100;
const keys = 100;

/** How long after the last key the page may work on, in ms: what a keystroke put off (counts, saving) is its work too. */
const settling = 2500;

const typed = 'Das Wetter wird besser, sagt der Wirt am Tresen, und er hat recht. ';

/** The main thread's processor time, in ms a keystroke; that of other processes on the machine is not in it. */
export interface KeystrokeTime {
  readonly script: number;
  /** All of its work: script, style, layout and paint. */
  readonly task: number;
}

/** A page that is being typed into. */
export interface Typist {
  /** Types a hundred keys and reads from the browser what each took, with all that it put off. */
  readonly round: () => Promise<KeystrokeTime>;
}

/** Puts the cursor in the middle of the page's document and warms up. */
export async function typistAt(page: Page): Promise<Typist> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await putCursorInTheMiddle(page);
  await type(page, warmUp);
  await page.waitForTimeout(settling);
  return {
    round: async () => {
      await page.bringToFront();
      const before = await seconds(session);
      await type(page, keys);
      await page.waitForTimeout(settling);
      const after = await seconds(session);
      const each = (name: 'script' | 'task') => ((after[name] - before[name]) * 1000) / keys;
      return { script: each('script'), task: each('task') };
    },
  };
}

async function seconds(session: CDPSession): Promise<KeystrokeTime> {
  const { metrics } = await session.send('Performance.getMetrics');
  const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { script: named('ScriptDuration'), task: named('TaskDuration') };
}

async function type(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.type(typed[index % typed.length] ?? '');
    await page.waitForTimeout(pace);
  }
}

async function putCursorInTheMiddle(page: Page): Promise<void> {
  const paragraphs = page.locator('.ProseMirror p');
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
}

/** The round that is in the middle by its script time. */
export function medianRound(rounds: readonly KeystrokeTime[]): KeystrokeTime {
  const sorted = rounds.toSorted((one, other) => one.script - other.script);
  return sorted[Math.floor(sorted.length / 2)] ?? { script: NaN, task: NaN };
}
