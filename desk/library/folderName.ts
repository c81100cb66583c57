import { join } from 'node:path';
import { isIsoDate, type IsoDate } from '../../issue/calendar/isoDate.ts';
import { isoWeekOf } from '../../issue/calendar/isoWeek.ts';
import { changedWeek, namedWeek, withChange } from '../../issue/calendar/namedWeek.ts';
import { headerText } from '../../issue/export/headerText.ts';
import { dateOf, mastheadOf, type Issue } from '../../issue/issue.ts';
import { hyphenated, latinSlug } from '../../issue/text/latinSlug.ts';
import { copyWord } from '../../issue/rollover/copyTitle.ts';
import { isThere } from '../files/isThere.ts';
import { isPlainName } from './issueFolder.ts';
import type { Library } from './library.ts';

const longestSlug = 60;
/** Non-ASCII letters take up to four bytes, and a folder's name is limited to 255. */
const longestOtherSlug = 40;
/** The library's own folders. */
const reserved: ReadonlySet<string> = new Set(['assets']);
/**
 * Returns the text in lower-case Latin letters, digits and hyphens, at most 60 characters; a text without any Latin
 * letter or digit in its own letters, at most 40. Empty if it has no letters.
 */
export function slug(text: string): string {
  return (
    latinSlug(text, longestSlug) ||
    hyphenated(text.normalize('NFC').toLowerCase(), /[^\p{L}\p{M}\p{N}]+/gu, longestOtherSlug)
  );
}

/**
 * Returns the name for an issue's folder: `2025-08-25-kw35`, or `2025-08-25-a-title`; without a date `a-title`, by
 * default the issue's own. German weeks are `kw`, others `w`.
 */
export function folderName(issue: Pick<Issue, 'blocks'>, language: string, title = ''): string {
  const date = dateOf(issue);
  if (!isIsoDate(date)) return undatedName(slug(title || (mastheadOf(issue)?.title ?? '')));
  return `${date}-${slug(title) || weekName(date, language)}`;
}

/** The week at the start of what follows a folder's date, such as `-kw35`. */
const leadingWeek = /^-k?w(?<number>\d{2})(?!\d)/;

/**
 * Returns a folder's name after its issue's date has changed: the date and the week change, everything else stays. A
 * folder whose name has no date keeps it.
 */
export function redatedName(id: string, date: IsoDate, language: string): string {
  const before = id.slice(0, 10);
  if (!isIsoDate(before) || !isIsoDate(date)) return id;
  const rest = id.slice(10);
  const old = isoWeekOf(before);
  const week = leadingWeek.exec(rest);
  if (Number(week?.groups?.['number']) === old.week) {
    // The number that distinguished it from another folder of its old date no longer applies.
    const others = rest.slice(week?.[0].length).replace(/^-\d{1,3}$/, '');
    const isOfYear = new RegExp(`^-${String(old.year)}(?!\\d)`).test(others);
    const dated = isOfYear ? `-${String(isoWeekOf(date).year)}${others.slice(5)}` : others;
    return `${date}-${weekName(date, language)}${dated}`;
  }
  const words = rest.replaceAll('-', ' ');
  const named = namedWeek(words);
  if (named?.week !== old.week) return `${date}${rest}`;
  const changed = withChange(words, changedWeek(words, named, isoWeekOf(date), old));
  return `${date}${changed.replaceAll(' ', '-')}`;
}

function weekName(date: IsoDate, language: string): string {
  const number = String(isoWeekOf(date).week).padStart(2, '0');
  return `${language.startsWith('de') ? 'kw' : 'w'}${number}`;
}

/** Returns a word that is reserved neither by an operating system nor by the library. */
function undatedName(words: string): string {
  if (words === '') return 'issue';
  return isPlainName(words) && !reserved.has(words) ? words : `issue-${words}`;
}

/** Returns the name for a copy's folder, such as `2025-08-25-kw35-kopie`; the copy of a copy gets the same. */
export function copyFolderName(id: string, language: string): string {
  const word = copyWord(language);
  const base = slug(id).replace(new RegExp(`-${word}(?:-\\d+)?$`), '');
  return base === '' || base === word ? word : `${base}-${word}`;
}

/**
 * Returns the folder name for a newsletter's library: characters forbidden in folder names on any system are left out.
 */
export function libraryFolderName(name: string): string {
  const plain = headerText(name)
    .normalize('NFC')
    .replaceAll(/[/\\:*?"<>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    .toWellFormed()
    .replaceAll(/[ .]+$/g, '');
  return isPlainName(plain) ? plain : 'Newsletter';
}

/**
 * Returns the name, or the first of `name-2`, `name-3`, … that does not exist in the library. Rejects if the disk
 * fails.
 */
export async function freeName(library: Library, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${String(number)}`;
    if (!(await isThere(join(library.folder, free), library.fileSystem))) return free;
  }
}
