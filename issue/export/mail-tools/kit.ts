import type { MailToolProfile } from './mailTool.ts';

/** Kit, formerly ConvertKit: Liquid tags. */
export const kit: MailToolProfile = {
  name: 'kit',
  title: 'Kit',
  takes: ['document', 'text'],
  tags: {
    'first-name': {
      text: '{{ subscriber.first_name }}',
      textWithFallback: '{{ subscriber.first_name | default: "FALLBACK" }}',
    },
    email: { text: '{{ subscriber.email_address }}' },
    unsubscribe: { text: '{{ unsubscribe_url }}', url: '{{ unsubscribe_url }}' },
  },
  source: 'https://help.kit.com/en/articles/2502501-email-personalization',
  unsure: ['the address of the source'],
};
