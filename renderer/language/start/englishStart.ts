import type { StartMessages } from './startMessages.ts';

export const englishStart: StartMessages = {
  title: 'What is your newsletter called?',
  lead: 'This stands above every issue. You can change it in the settings at any time.',
  nameHint: 'While this is empty, no name stands above the mail.',
  weekday: 'Goes out on',
  weekdayHint: 'The next issue is dated on this day.',
  noWeekday: 'No fixed day',
  save: 'Save',
  later: 'Later',
  takeFound: 'The newsletter has no name yet. Take it from the text:',
};
