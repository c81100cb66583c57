import { parse } from 'node:path';
import type { SyncProgram } from './copiesContract.ts';

/**
 * What each program inserts between a name and its extension. Read on 2026-11-25 in their help pages and in programs
 * that look for such copies: Dropbox and Nextcloud name the copy in the user's language, with a name, a day, or both.
 */
const patterns: readonly (readonly [SyncProgram, RegExp])[] = [
  ['syncthing', /^\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?$/i],
  ['nextcloud', /^ \((?:[^()]* )?(?:conflicted copy|konfliktkopie) \d{4}-\d{2}-\d{2} \d{6}\)$/i],
  [
    'dropbox',
    /^ \(.*(?:conflicted copy|in konflikt stehende kopie|konfliktkopie|case conflict|en conflit|en conflicto|copia conflictiva|in conflitto).*\)$/i,
  ],
  ['google-drive', /^ \([1-9]\d?\)$/],
  ['icloud', /^ [2-9]$|^ [1-9]\d$/],
  // A computer's name contains capitals; our own folder names do not.
  ['onedrive', /^-(?=[^ ]*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}_-]*(?:-\d+)?$/u],
];

/** Returns the program that names a conflict copy of `original` `name`, if any. */
export function copierOf(name: string, original: string): SyncProgram | undefined {
  const { name: stem, ext: extension } = parse(original);
  if (!name.startsWith(stem) || !name.endsWith(extension)) return undefined;
  if (name.length <= original.length) return undefined;
  const between = name.slice(stem.length, name.length - extension.length);
  return patterns.find(([, pattern]) => pattern.test(between))?.[0];
}
