import type { MailToolProfile } from './mailTool.ts';
import { copyHtml, pasteHtml, sendTest, uploadPictures } from './steps.ts';

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
  howTo: [
    copyHtml,
    {
      de: 'Lege in MailerLite eine Kampagne an und wähle „Custom HTML editor“.',
      en: 'Create a campaign in MailerLite and choose the “Custom HTML editor”.',
    },
    pasteHtml,
    uploadPictures,
    sendTest,
  ],
  sources: [],
  unsure: [
    {
      about: 'tags',
      de: 'wie ein Ersatztext für den Vornamen geschrieben wird',
      en: 'how a fallback for the first name is written',
    },
  ],
};
