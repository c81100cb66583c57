import type { MailToolProfile } from './mailTool.ts';

/** MailerLite, as its editor for HTML of one's own takes it. */
export const mailerlite: MailToolProfile = {
  name: 'mailerlite',
  title: 'MailerLite',
  takes: ['document', 'text'],
  tags: {
    'first-name': { text: '{$name}' },
    email: { text: '{$email}' },
    unsubscribe: { text: '{$unsubscribe}', url: '{$unsubscribe}' },
    'web-view': { text: '{$url}', url: '{$url}' },
  },
  source: 'https://www.mailerlite.com/help',
  unsure: ['how a fallback is written: none is'],
};
