import type { PasteMessages } from './pasteMessages.ts';

export const englishPaste: PasteMessages = {
  looksLikeBlocks: 'This looks like a newsletter.',
  asBlocks: 'Paste as blocks',
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
    'no-picture': 'This is not a PNG, JPEG, GIF, WebP or SVG.',
    'too-large': 'The picture is larger than 15 MB.',
    missing: 'The issue is gone.',
    'not-kept': 'The picture could not be saved.',
  },
  pictureMissing: 'A picture did not come along: its file is missing in the other issue.',
  notDropped: 'Not all of it would find a place there: it stays where it is.',
};
