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
  strips: ['data-pictures'],
  adds: [],
  pictures: ['upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Öffne in MailerLite den Editor für eigenes HTML.',
      'Füge das HTML ein.',
      'Lade die Bilder hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Open MailerLite’s editor for your own HTML.',
      'Paste the HTML.',
      'Upload the pictures and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: {},
  unsure: [
    {
      about: 'tags',
      de: 'wie ein Ersatztext geschrieben wird: hier fehlt er',
      en: 'how a fallback is written: here there is none',
    },
  ],
};
