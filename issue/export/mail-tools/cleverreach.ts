import type { MailToolProfile } from './mailTool.ts';

/** CleverReach: third parties document this tag syntax, but the vendor's page could not be read. */
export const cleverreach: MailToolProfile = {
  name: 'cleverreach',
  title: 'CleverReach',
  takes: ['document', 'text'],
  fields: ['subject', 'preheader'],
  tags: {
    'first-name': { text: '{FIRSTNAME}', unsure: true },
    email: { text: '{EMAIL}', unsure: true },
    unsubscribe: { text: '{UNSUBSCRIBE}', url: '{UNSUBSCRIBE}', unsure: true },
    'web-view': { text: '{ONLINE_VERSION}', url: '{ONLINE_VERSION}', unsure: true },
  },
  tagStart: /\{(?=[A-Z]|$)/g,
  strips: [],
  adds: [],
  pictures: ['upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Lege in CleverReach eine eigene Vorlage an und öffne ihren Quelltext.',
      'Füge das HTML ein.',
      'Lade die Bilder dort hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Create a template of your own in CleverReach and open its source.',
      'Paste the HTML.',
      'Upload the pictures there and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: [
    {
      about: ['adds'],
      address:
        'https://www.cleverreach.com/de/funktionen/empfaenger-verwalten/automatisches-abmelde-management/',
      checked: '2026-11-24',
    },
  ],
  unsure: [
    {
      about: 'tags',
      de: 'wie ein Ersatztext geschrieben wird: Hier fehlt er',
      en: 'how a fallback is written: here there is none',
    },
  ],
};
