import type { MailToolProfile } from './mailTool.ts';
import { sendTest } from './steps.ts';

/** Plain HTML, for a mail tool not listed here: it supports no merge tags, so each shows its fallback. */
export const html: MailToolProfile = {
  name: 'html',
  title: 'HTML',
  takes: ['document', 'text'],
  fields: ['subject'],
  tags: {},
  strips: [],
  adds: [],
  pictures: ['base-address', 'upload'],
  howTo: [
    { de: 'Kopiere das HTML in dein Mailprogramm.', en: 'Copy the HTML into your mail tool.' },
    {
      de: 'Lade die Bilder hoch und setze ihre Adressen ein.',
      en: 'Upload the pictures and put in their addresses.',
    },
    sendTest,
  ],
  sources: [],
  unsure: [],
};
