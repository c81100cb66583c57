/** Messages about what depends on an issue's date. */
export const dateChange = {
  notice: 'New date',
  changed: (date: string) => `The date is now ${date}.`,
  /** `things` is a list of those below. */
  hangs: (things: string) => `Not changed yet: ${things}.`,
  title: (week: string) => `the week in the title (${week})`,
  subject: (week: string) => `the week in the subject (${week})`,
  /** Number of weeks by which the earnings days move; negative for back. */
  earnings: (weeks: number) => `the earnings days (${weeksText(weeks)})`,
  folder: 'the folder’s name',
  follow: 'Update all',
};

function weeksText(weeks: number): string {
  const number = Math.abs(weeks);
  return `${String(number)} ${number === 1 ? 'week' : 'weeks'} ${weeks < 0 ? 'earlier' : 'later'}`;
}
