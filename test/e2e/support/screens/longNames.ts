import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../home.ts';

/** A word that no line holds. */
const endlessWord = 'Aufsichtsratsmitgliederversammlungseinladung'.repeat(4);

const texts = new Set(['title', 'subject', 'preheader', 'byline', 'note', 'alt', 'sponsor']);
const names = new Set(['name', 'ticker', 'author', 'label', 'attribution', 'headline', 'caption']);
const runs = new Set(['content', 'credit']);

/** Begins every text, name and address of the sample's issue and newsletter with an endless word. */
export function useLongNames(home: Home): void {
  for (const file of [home.issueFile, join(home.library ?? '', 'publication.json')]) {
    const whole: unknown = JSON.parse(readFileSync(file, 'utf8'), lengthened);
    writeFileSync(file, JSON.stringify(whole, undefined, 1));
  }
}

function lengthened(key: string, value: unknown): unknown {
  if (key === 'url') return `${String(value)}/${endlessWord}`;
  if (![texts, names, runs].some((keys) => keys.has(key))) return value;
  if (typeof value === 'string') return `${endlessWord} ${value}`;
  return Array.isArray(value) ? [`${endlessWord} `, ...(value as unknown[])] : value;
}
