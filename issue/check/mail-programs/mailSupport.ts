/**
 * Which mail programs do not show what an author can put into an issue, by the data of caniemail.com (MIT) as of
 * `date`. Written by `npm run mail-support`; not to be changed by hand.
 */
export const mailSupport = {
  date: '2026-05-13',
  notShown: {
    animatedGif: ['Outlook (Windows)'],
    animatedPng: ['Gmail', 'Outlook (Windows)', 'Outlook (Android)'],
  },
} as const;
