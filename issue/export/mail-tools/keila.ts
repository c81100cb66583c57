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
  strips: ['data-pictures'],
  adds: [],
  pictures: ['upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Öffne in Keila den Editor für eigenes HTML.',
      'Füge das HTML ein.',
      'Lade die Bilder hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Open Keila’s editor for your own HTML.',
      'Paste the HTML.',
      'Upload the pictures and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: {},
  unsure: [],
};
