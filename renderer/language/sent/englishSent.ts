import type { SentMessages } from './sentMessages.ts';

export const englishSent: SentMessages = {
  mark: 'Mark as sent',
  change: 'Sent on …',
  changeHere: 'Change …',
  lead: 'The page is locked then, so that nothing changes by accident. The version that was sent is kept for ever.',
  date: 'Sent on',
  save: 'Mark',
  remove: 'Remove the mark',
  listed: (date) => `Sent on ${date}`,
  notice: 'Sent',
  sent: (date, target) => `Sent on ${date}, for ${target}.`,
  locked: 'The page is locked, so that nothing changes by accident.',
  unlocked: 'What you change now is no longer what is in the mail that was sent.',
  unlock: 'Unlock',
  lock: 'Lock again',
  offer: 'Has the issue gone out?',
};
