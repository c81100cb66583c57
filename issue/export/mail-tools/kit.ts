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
  strips: ['data-pictures'],
  adds: ['unsubscribe', 'imprint'],
  pictures: ['upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Öffne in Kit den Editor für eigenes HTML.',
      'Füge das HTML ein.',
      'Lade die Bilder hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Open Kit’s editor for your own HTML.',
      'Paste the HTML.',
      'Upload the pictures and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: {},
  unsure: [],
};
