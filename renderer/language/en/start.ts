/** Questions about a newsletter that has no name yet. */
export const start = {
  title: 'What is your newsletter called?',
  lead: 'It appears at the top of every issue. You can change it in the settings at any time.',
  nameHint: 'Without one, the mail has no name at the top.',
  weekday: 'Goes out on',
  weekdayHint: 'New issues get the date of this day.',
  /** No weekday: the next issue is due a week after the last. */
  noWeekday: 'No fixed day',
  save: 'Save',
  later: 'Later',
  /** For an imported issue that names its newsletter. */
  takeFound: 'The newsletter has no name yet. Take it from the text:',
};
