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
  strips: ['data-pictures'],
  adds: ['unsubscribe', 'imprint'],
  pictures: ['zip', 'upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Erstelle das ZIP.',
      'Wähle in Mailchimp beim Entwurf „Code your own“ und dann „Import zip“.',
      'Lade das ZIP hoch.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Make the ZIP.',
      'In Mailchimp’s designer choose “Code your own”, then “Import zip”.',
      'Upload the ZIP.',
      'Send yourself a test.',
    ],
  },
  sources: {
    tags: {
      address: 'https://mailchimp.com/developer/marketing/docs/merge-fields',
      checked: '2026-11-24',
    },
  },
  unsure: [
    {
      about: 'tags',
      de: 'die Bedingung, die den Ersatztext schreibt',
      en: 'the condition that writes the fallback',
    },
  ],
};
