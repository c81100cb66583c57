import type { Block } from '../../../issue/blocks/registry.ts';
import type { IsoDate } from '../../../issue/calendar/isoDate.ts';
import { followDate, type DateFollowers } from '../../../issue/rollover/followDate.ts';

/** A new date of the issue, and what hangs on it. */
export interface DateChange extends DateFollowers {
  readonly before: IsoDate;
  readonly after: IsoDate;
  /** True if the folder is called by the old date. */
  readonly folder: boolean;
}

/** What has not followed a new date yet; undefined where nothing hangs on it. */
export function changeOf(
  blocks: readonly Block[],
  before: IsoDate,
  after: IsoDate,
  folderName: string,
): DateChange | undefined {
  if (before === after) return undefined;
  const followers = followDate(blocks, before, after);
  const folder = folderName.startsWith(before);
  const hangs = folder || followers.weeks.length > 0 || followers.earningsBy !== 0;
  return hangs ? { ...followers, before, after, folder } : undefined;
}
