import { join } from 'node:path';
import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { isoWeekOf } from '../../issue/calendar/isoWeek.ts';
import { dateOf, type Issue } from '../../issue/issue.ts';
import { isMissing } from '../files/writeFailure.ts';
import type { Library } from './library.ts';

const longestSlug = 60;
const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/** The text in small Latin letters, digits and hyphens, at most 60 of them; empty when it has none. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøåœłđ]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (words.length <= longestSlug) return words;
  return words
    .slice(0, longestSlug + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longestSlug);
}

/** `2025-08-25-kw35`, or `2025-08-25-a-title`: what an issue's folder is called. German weeks are `kw`, others `w`. */
export function folderName(issue: Pick<Issue, 'blocks'>, language: string, title = ''): string {
  const date = dateOf(issue);
  if (!isIsoDate(date)) return slug(title) || 'issue';
  const week = `${language.startsWith('de') ? 'kw' : 'w'}${String(isoWeekOf(date).week).padStart(2, '0')}`;
  return `${date}-${slug(title) || week}`;
}

/** A newsletter's name as its library's folder is called: what some system allows in no folder's name is left out. */
export function libraryFolderName(name: string): string {
  const plain = name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, ' ').replaceAll(/\s+/g, ' ');
  return (
    plain
      .replaceAll(/^[ .]+|[ .]+$/g, '')
      .slice(0, 80)
      .trimEnd() || 'Newsletter'
  );
}

/** Returns the name, or the first of `name-2`, `name-3`, … that nothing in the library has. Rejects where the disk does not say. */
export async function freeName(library: Library, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${String(number)}`;
    const stat = library.fileSystem.stat(join(library.folder, free));
    const isTaken = await stat.then(
      () => true,
      (error: unknown) => {
        if (isMissing(error)) return false;
        throw error;
      },
    );
    if (!isTaken) return free;
  }
}
