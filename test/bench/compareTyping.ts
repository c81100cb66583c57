import type { Browser } from '@playwright/test';
import { generatedIssue } from './generatedIssue.ts';
import { medianRound, typistAt, type KeystrokeTime } from './keystrokes.ts';
import { openBare } from './openBare.ts';
import { openOurs } from './openOurs.ts';

const rounds = 5;

/** A keystroke in each of the pages: bare TipTap, and ours with the preview hidden and shown. */
export type Comparison = Readonly<Record<'bare' | 'hidden' | 'shown', KeystrokeTime>>;

/** Types into the same text in each page, by turns, so that a slow moment of the machine meets them all. */
export async function compareTyping(browser: Browser, words: number): Promise<Comparison> {
  const issue = generatedIssue(words);
  const pages = {
    bare: await openBare(browser, issue),
    hidden: await openOurs(browser, issue, 'hidden'),
    shown: await openOurs(browser, issue, 'shown'),
  };
  const names = ['bare', 'hidden', 'shown'] as const;
  const typists = {
    bare: await typistAt(pages.bare.page),
    hidden: await typistAt(pages.hidden.page),
    shown: await typistAt(pages.shown.page),
  };
  const times: Record<keyof Comparison, KeystrokeTime[]> = { bare: [], hidden: [], shown: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(await typists[name].round());
  }
  for (const name of names) await pages[name].close();
  return {
    bare: medianRound(times.bare),
    hidden: medianRound(times.hidden),
    shown: medianRound(times.shown),
  };
}
