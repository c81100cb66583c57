import { readOn, type MailToolProfile } from './mailTool.ts';
import { copyHtml, pasteHtml, sendTest, uploadPictures } from './steps.ts';

const read = readOn('2026-11-24');

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
  howTo: [
    copyHtml,
    {
      de: 'Lege in CleverReach eine eigene Vorlage an und öffne ihren Quelltext.',
      en: 'Create a template of your own in CleverReach and open its source.',
    },
    pasteHtml,
    uploadPictures,
    sendTest,
  ],
  sources: [
    read(
      'https://www.cleverreach.com/de/funktionen/empfaenger-verwalten/automatisches-abmelde-management/',
      'adds',
    ),
  ],
  unsure: [
    {
      about: 'tags',
      de: 'wie ein Ersatztext geschrieben wird: Hier fehlt er',
      en: 'how a fallback is written: here there is none',
    },
  ],
};
