import type { MailToolProfile } from './mailTool.ts';

/** Mailchimp: its tags are not letters of HTML, so they stand in addresses as they are. */
export const mailchimp: MailToolProfile = {
  name: 'mailchimp',
  title: 'Mailchimp',
  takes: ['document', 'text'],
  tags: {
    'first-name': {
      text: '*|FNAME|*',
      textWithFallback: '*|IF:FNAME|**|FNAME|**|ELSE:|*FALLBACK*|END:IF|*',
    },
    email: { text: '*|EMAIL|*' },
    unsubscribe: { text: '*|UNSUB|*', url: '*|UNSUB|*' },
    'web-view': { text: '*|ARCHIVE|*', url: '*|ARCHIVE|*' },
  },
  source: 'https://mailchimp.com/developer/marketing/docs/merge-fields',
  checked: '2026-11-24',
  unsure: ['the condition that writes the fallback'],
};
