import type { MailToolProfile } from './mailTool.ts';

/** Brevo, formerly Sendinblue. */
export const brevo: MailToolProfile = {
  name: 'brevo',
  title: 'Brevo',
  takes: ['document', 'text'],
  tags: {
    'first-name': {
      text: '{{ contact.FIRSTNAME }}',
      textWithFallback: "{{ contact.FIRSTNAME | default : 'FALLBACK' }}",
    },
    email: { text: '{{ contact.EMAIL }}' },
    unsubscribe: { text: '{{ unsubscribe }}', url: '{{ unsubscribe }}' },
    'web-view': { text: '{{ mirror }}', url: '{{ mirror }}' },
  },
  source: 'https://help.brevo.com/hc/en-us/articles/4402386448530',
  checked: '2026-11-24',
  unsure: ["the attribute's name: accounts may call it VORNAME, or otherwise"],
};
