import type { MailToolProfile } from './mailTool.ts';

/** Keila: Liquid tags. */
export const keila: MailToolProfile = {
  name: 'keila',
  title: 'Keila',
  takes: ['document', 'markdown', 'text'],
  tags: {
    'first-name': {
      text: '{{ contact.first_name }}',
      textWithFallback: '{{ contact.first_name | default: "FALLBACK" }}',
    },
    email: { text: '{{ contact.email }}' },
    unsubscribe: { text: '{{ unsubscribe_link }}', url: '{{ unsubscribe_link }}' },
    'web-view': { text: '{{ campaign.public_link }}', url: '{{ campaign.public_link }}' },
  },
  source: 'https://www.keila.io/docs',
  unsure: ['the address of the source'],
};
