/** Messages about sent issues. */
export const sent = {
  /** The command, and the entry in an issue's menu. */
  mark: 'Mark as sent',
  change: 'Sent on …',
  /** The same on the page, which already shows that the issue was sent. */
  changeHere: 'Change …',
  lead: 'The page is then locked against accidental changes. The sent version is kept forever.',
  date: 'Sent on',
  save: 'Mark',
  remove: 'Mark as not sent',
  /** In the list of issues; `date` as in "25. August". */
  listed: (date: string) => `Sent on ${date}`,
  notice: 'Sent',
  sent: (date: string, target: string) => `Sent on ${date}, for ${target}.`,
  locked: 'The page is locked against accidental changes.',
  unlocked: 'Changes you make now are not in the mail that was sent.',
  unlock: 'Unlock',
  lock: 'Lock again',
  /** After an export. */
  offer: 'Has the issue been sent?',
};
