import { readOn, type MailToolProfile } from './mailTool.ts';
import { sendTest } from './steps.ts';

const read = readOn('2026-11-24');

/** Mailchimp: its tags contain no characters special to HTML, so they appear unchanged in addresses. */
export const mailchimp: MailToolProfile = {
  name: 'mailchimp',
  title: 'Mailchimp',
  takes: ['document', 'text'],
  fields: ['subject', 'preheader'],
  tags: {
    'first-name': {
      text: '*|FNAME|*',
      textWithFallback: '*|IF:FNAME|**|FNAME|**|ELSE:|*FALLBACK*|END:IF|*',
    },
    email: { text: '*|EMAIL|*' },
    unsubscribe: { text: '*|UNSUB|*', url: '*|UNSUB|*' },
    'web-view': { text: '*|ARCHIVE|*', url: '*|ARCHIVE|*' },
  },
  tagStart: /\*(?=\||$)/g,
  strips: [],
  adds: ['unsubscribe', 'imprint'],
  pictures: ['zip', 'upload', 'base-address'],
  // Seen: 105, and 113 with its ampersands escaped for HTML.
  rewrittenLinkBytes: 115,
  pictureBytes: 10_000_000,
  howTo: [
    { de: 'Erstelle das ZIP.', en: 'Make the ZIP.' },
    {
      de: 'Wähle in Mailchimp den klassischen Editor: Im neuen gibt es eigenes HTML nicht.',
      en: 'In Mailchimp choose the classic builder: the new one takes no HTML of your own.',
    },
    {
      de: 'Wähle „Code your own“, dann „Import zip“, und lade das ZIP hoch.',
      en: 'Choose “Code your own”, then “Import zip”, and upload the ZIP.',
    },
    {
      de: 'Trage Betreff und Vorschautext in ihre Felder ein.',
      en: 'Put the subject line and the preview text into their fields.',
    },
    sendTest,
  ],
  sources: [
    read('https://draftship.io/guides/use-draftship-with-mailchimp', 'takes', 'tags'),
    read(
      'https://kb.mailchimp.com/campaigns/images-videos-files/host-files-in-mailchimp',
      'limits',
    ),
  ],
  unsure: [
    {
      about: 'tags',
      de: 'wie das Feld des Vornamens in deinem Konto heißt',
      en: 'what the first name is called in your account',
    },
  ],
};
