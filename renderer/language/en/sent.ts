/** Messages about sent issues. */
export const sent = {
  /** The command, and the entry in an issue's menu. */
  mark: 'Mark as sent',
  change: 'Sent on …',
  /** The same on the page, which already shows that the issue was sent. */
  changeHere: 'Change …',
  lead: 'The page is locked then, so that nothing changes by accident. The version that was sent is kept for ever.',
  date: 'Sent on',
  save: 'Mark',
  remove: 'Remove the mark',
  /** In the list of issues; `date` as in "25. August". */
  listed: (date: string) => `Sent on ${date}`,
  notice: 'Sent',
  sent: (date: string, target: string) => `Sent on ${date}, for ${target}.`,
  locked: 'The page is locked, so that nothing changes by accident.',
  unlocked: 'What you change now is no longer what is in the mail that was sent.',
  unlock: 'Unlock',
  lock: 'Lock again',
  /** After an export. */
  offer: 'Has the issue gone out?',
};
