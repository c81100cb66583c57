import type { DateChangeMessages } from './dateChangeMessages.ts';

export const englishDateChange: DateChangeMessages = {
  notice: 'New date',
  changed: (date) => `The date is now ${date}.`,
  hangs: (things) => `Not changed yet: ${things}.`,
  title: (week) => `the week in the title (${week})`,
  subject: (week) => `the week in the subject (${week})`,
  earnings: (weeks) => `the earnings days (${weeksText(weeks)})`,
  folder: 'the folder’s name',
  follow: 'Update all',
};

function weeksText(weeks: number): string {
  const number = Math.abs(weeks);
  return `${String(number)} ${number === 1 ? 'week' : 'weeks'} ${weeks < 0 ? 'earlier' : 'later'}`;
}
