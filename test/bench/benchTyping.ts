import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bundle } from '../../build/bundle.ts';
import { projectRoot, targets } from '../../build/targets.ts';
import playwrightConfig from '../../playwright.config.ts';
import { compareTyping } from './compareTyping.ts';
import { barePage, buildBare } from './openBare.ts';
import { missedLimits, tableRow } from './report.ts';
import { scriptSizes } from './scriptSizes.ts';

/** What we promise: script time against bare TipTap's, by the number of words, and the gzipped size of the first script in KB. */
const limits = {
  timesBare: [
    { words: 1283, hidden: 1.2, shown: 1.4 },
    { words: 10_000, hidden: 1.25, shown: 1.5 },
  ],
  firstKilobytes: 330,
};

/** Prints what a keystroke costs, and how much script loads, against bare TipTap. Returns a sentence for each limit missed. */
export async function benchTyping(): Promise<string[]> {
  await bundle(['renderer', 'browser']);
  await buildBare();
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
  console.log(
    'Processor time of the main thread, ms a keystroke (100 keys, ten a second, median of 5 rounds)\n',
  );
  console.log(tableRow('words  editor', 'script', 'times bare', 'all work', 'times bare'));
  const missed: string[] = [];
  for (const { words, ...most } of limits.timesBare) {
    const { bare, hidden, shown } = await compareTyping(browser, words);
    for (const [name, time] of [
      ['bare TipTap, counts nothing', bare],
      ['Setzkasten', hidden],
      ['Setzkasten, preview shown', shown],
    ] as const) {
      const figures = (['script', 'task'] as const).flatMap((kind) => [
        time[kind].toFixed(2),
        (time[kind] / bare[kind]).toFixed(2),
      ]);
      console.log(tableRow(`${String(words).padStart(6)}  ${name}`, ...figures));
    }
    const at = `Script time at ${String(words)} words`;
    missed.push(
      ...missedLimits(at, hidden.script / bare.script, most.hidden),
      ...missedLimits(`${at}, preview shown`, shown.script / bare.script, most.shown),
    );
  }
  await browser.close();

  const ours = scriptSizes(join(projectRoot, targets.renderer.output));
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
  // The words of the interface come in a script of their own, one of the two before the first paint.
  const languages = ours.later.filter(({ name }) => /^(?:german|english)-/.test(name));
  const needed = ours.first + Math.max(...languages.map(({ bytes }) => bytes));
  console.log(`
First script with a language, KB gzip: Setzkasten ${kilobytes(needed)}, bare TipTap ${kilobytes(scriptSizes(barePage).first)}
Loaded when first needed:`);
  for (const { name, bytes } of ours.later) console.log(`  ${name} ${kilobytes(bytes)}`);
  const first = missedLimits('The first script, in KB', needed / 1024, limits.firstKilobytes);
  return [...missed, ...first];
}
