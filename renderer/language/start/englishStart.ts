import type { StartMessages } from './startMessages.ts';

export const englishStart: StartMessages = {
  title: 'What is your newsletter called?',
  lead: 'It appears at the top of every issue. You can change it in the settings at any time.',
  nameHint: 'Without one, the mail has no name at the top.',
  weekday: 'Goes out on',
  weekdayHint: 'New issues get the date of this day.',
  noWeekday: 'No fixed day',
  save: 'Save',
  later: 'Later',
  takeFound: 'The newsletter has no name yet. Take it from the text:',
};
