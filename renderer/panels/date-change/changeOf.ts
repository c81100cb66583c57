import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { isIsoDate, type IsoDate } from '../../../issue/calendar/isoDate.ts';
import { followDate, isDatedBy, type DateFollowers } from '../../../issue/rollover/followDate.ts';

/** A new date of the issue, and what still refers to the old one. */
export interface DateChange extends DateFollowers {
  readonly before: IsoDate;
  readonly after: IsoDate;
  /** True if the folder is named after the old date. */
  readonly folder: boolean;
}

/** Returns what still refers to the old date; undefined for nothing. */
export function changeOf(
  blocks: readonly Block[],
  before: IsoDate,
  after: IsoDate,
  folderName: string,
): DateChange | undefined {
  if (before === after) return undefined;
  const followers = followDate(blocks, before, after);
  const folder = dateOfFolder(folderName) === before;
  const hangs = folder || followers.weeks.length > 0 || followers.earningsBy !== 0;
  return hangs ? { ...followers, before, after, folder } : undefined;
}

/**
 * Returns the date that an opened issue's content refers to: that of its folder while its title or its earnings days
 * still match it, otherwise the issue's own.
 */
export function followedDateOf(
  blocks: readonly Block[],
  date: IsoDate,
  folderName: string,
): IsoDate {
  const named = dateOfFolder(folderName);
  if (named === undefined || named === date || !isIsoDate(date)) return date;
  const { weeks, earningsBy } = followDate(blocks, named, date);
  const hangs = weeks.length > 0 || earningsBy !== 0;
  return hangs && isDatedBy(blocks, named) ? named : date;
}

/** Returns the date at the start of a folder's name, if there is one. */
export function dateOfFolder(name: string): IsoDate | undefined {
  const date = name.slice(0, 10);
  return isIsoDate(date) ? date : undefined;
}
