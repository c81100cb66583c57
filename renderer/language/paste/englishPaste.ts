import type { PasteMessages } from './pasteMessages.ts';

export const englishPaste: PasteMessages = {
  looksLikeBlocks: 'This looks like a newsletter.',
  asBlocks: 'Paste as blocks',
  tooLong: (millions) =>
    `${millions.toFixed(1)} million characters are too many to paste. Import them as an issue of their own.`,
  plain: 'Paste as plain text',
  plainByKeys: (keys) => `The page may not read the clipboard by itself. Press ${keys} instead.`,
  copyBlock: 'Copy block',
  remote: (host) => `The picture is at ${host} and has not been loaded.`,
  fetch: 'Fetch picture',
  fetching: 'Fetching …',
  notFetched: {
    'address-refused': 'The address does not lead to the web. Nothing is fetched from there.',
    unreachable: 'The server does not answer. Are you online?',
    'not-there': 'There is no picture any more, or only for those who are signed in.',
    'no-picture':
      'There is no picture at this address. Open it in your browser and take the address of the picture itself.',
    'too-large': 'The picture is larger than 100 MB. Take a smaller one.',
    missing: 'The issue is gone.',
    'not-kept': 'The picture could not be saved.',
  },
  pictureMissing: 'A picture did not come along: its file is missing in the other issue.',
  notDropped: 'Not all of it would find a place there: it stays where it is.',
  notTaken: (lines) => (lines === 1 ? 'Check one line' : `Check ${String(lines)} lines`),
  line: (number) => `Line ${String(number)}`,
  whyNotTaken: {
    unread: 'Not understood, not added',
    'no-day': 'No day is given, not added',
    session: 'Added, but the time was not understood',
    weekday: 'Added, but the weekday is not that of the date',
    columns: 'The list has no place for these columns',
    cancelled: 'Cancelled, not added',
    differs: 'The list says another time and keeps it',
  },
  asRemark: 'Add as a remark',
  listElsewhere: 'Calendars and tables belong in an earnings block. Paste them there.',
};
