import type { NotFetchedReason } from '../../../desk/contract.ts';
import type { NotTaken } from '../../../issue/import/earnings/listMaker.ts';

/** Messages about copying and pasting. */
export const paste = {
  /** Shown after a whole newsletter was pasted as running text. */
  looksLikeBlocks: 'This looks like a newsletter.',
  asBlocks: 'Paste as blocks',
  /** A text so long that it would freeze the page; in millions of characters. */
  tooLong: (millions: number) =>
    `${millions.toFixed(1)} million characters are too many to paste. Import them as a separate issue.`,
  plain: 'Paste as plain text',
  /** Shown if the page may not read the clipboard by itself; `keys` still paste. */
  plainByKeys: (keys: string) =>
    `The page is not allowed to read the clipboard. Press ${keys} instead.`,
  copyBlock: 'Copy block',
  /** The host of a picture that is not loaded. */
  remote: (host: string) => `The picture is at ${host} and has not been loaded.`,
  fetch: 'Fetch picture',
  fetching: 'Fetching …',
  notFetched: {
    'address-refused': 'This address is not on the public web. Nothing was fetched.',
    unreachable: 'The server is not responding. Are you online?',
    'not-there': 'The picture no longer exists, or is visible only when signed in.',
    'no-picture':
      'There is no picture at this address. Open it in your browser and use the address of the picture itself.',
    cancelled: 'Fetching was cancelled.',
    'too-large': 'The picture is larger than 100 MB. Use a smaller one.',
    missing: 'The issue is gone.',
    'not-kept': 'The picture could not be saved.',
  } satisfies Record<NotFetchedReason | 'missing' | 'not-kept' | 'cancelled', string>,
  /** The file of a picture from another issue no longer exists. */
  pictureMissing: 'A picture was not pasted: its file is missing in the other issue.',
  /** The dragged content cannot be dropped there completely. */
  notDropped: 'Not all of it would fit there, so nothing was moved.',
  /** Above the lines of a list that are not in the earnings block as they were written. */
  notTaken: (lines: number) => (lines === 1 ? 'Check one line' : `Check ${String(lines)} lines`),
  line: (number: number) => `Line ${String(number)}`,
  whyNotTaken: {
    unread: 'Not understood, not added',
    'no-day': 'No date given, not added',
    session: 'Added, but the time was not understood',
    weekday: 'Added, but the weekday does not match the date',
    columns: 'The list has no place for these columns',
    cancelled: 'Cancelled, not added',
    differs: 'The list has another time and keeps it',
  } satisfies Record<NotTaken['why'], string>,
  /** Adds these lines below the list. */
  asRemark: 'Add as a note',
  /** A calendar or table file that was dropped or pasted outside an earnings block. */
  listElsewhere: 'Calendars and tables belong in an earnings block. Paste them there.',
};
