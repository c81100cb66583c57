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
  strips: ['data-pictures'],
  adds: [],
  pictures: ['upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Öffne in Brevo den Editor für eigenes HTML.',
      'Füge das HTML ein.',
      'Lade die Bilder hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Open Brevo’s editor for your own HTML.',
      'Paste the HTML.',
      'Upload the pictures and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: {
    tags: {
      address: 'https://help.brevo.com/hc/en-us/articles/4402386448530',
      checked: '2026-11-24',
    },
  },
  unsure: [
    {
      about: 'tags',
      de: 'wie das Feld des Vornamens in deinem Konto heißt (vielleicht VORNAME)',
      en: 'what your account calls the first name (perhaps VORNAME)',
    },
  ],
};
