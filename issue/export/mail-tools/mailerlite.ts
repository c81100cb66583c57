import type { MailToolProfile } from './mailTool.ts';

/** MailerLite, for its custom HTML editor. */
export const mailerlite: MailToolProfile = {
  name: 'mailerlite',
  title: 'MailerLite',
  takes: ['document', 'text'],
  fields: ['subject', 'preheader'],
  tags: {
    'first-name': {
      text: '{$name}',
      textWithFallback: "{$name|default('FALLBACK')}",
      unsure: true,
    },
    email: { text: '{$email}' },
    unsubscribe: { text: '{$unsubscribe}', url: '{$unsubscribe}' },
    'web-view': { text: '{$url}', url: '{$url}' },
  },
  tagStart: /\{(?=[$%]|$)/g,
  strips: [],
  adds: [],
  pictures: ['upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Lege in MailerLite eine Kampagne an und wähle „Custom HTML editor“.',
      'Füge das HTML ein.',
      'Lade die Bilder dort hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Create a campaign in MailerLite and choose the “Custom HTML editor”.',
      'Paste the HTML.',
      'Upload the pictures there and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: [],
  unsure: [
    {
      about: 'tags',
      de: 'wie ein Ersatztext für den Vornamen geschrieben wird',
      en: 'how a fallback for the first name is written',
    },
  ],
};
