import type { MailToolProfile } from './mailTool.ts';

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
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML in dein Mailprogramm.',
      'Lade die Bilder hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML into your mail tool.',
      'Upload the pictures and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: [],
  unsure: [],
};
