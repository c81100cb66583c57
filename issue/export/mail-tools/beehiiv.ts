import { readOn, type MailToolProfile } from './mailTool.ts';
import { pastePictures, sendTest } from './steps.ts';

const read = readOn('2026-11-24');

/** beehiiv: its editor accepts pasted rich text, its HTML block a fragment without style sheets; never a document. */
export const beehiiv: MailToolProfile = {
  name: 'beehiiv',
  title: 'beehiiv',
  takes: ['fragment', 'rich-text', 'text'],
  fields: ['title', 'subject', 'preheader'],
  tags: {
    'first-name': { text: '{{First Name}}', textWithFallback: '{{First Name | FALLBACK}}' },
    email: { text: '{{email}}' },
    'referral-link': { text: '{{rp_refer_url}}', url: '{{rp_refer_url}}' },
    'referral-count': { text: '{{rp_num_referrals}}', unsure: true },
  },
  tagStart: /\{(?=\{|$)/g,
  strips: ['document', 'style-sheets', 'classes', 'comments', 'data-pictures'],
  adds: ['unsubscribe', 'imprint', 'web-view', 'preheader'],
  pictures: ['upload', 'base-address'],
  // The mean of three seen in mails of 2026: 397, 440 and 483.
  rewrittenLinkBytes: 440,
  howTo: [
    {
      de: 'Füge Titel, Betreff und Vorschautext in ihre Felder von beehiiv ein, den Text in den Editor.',
      en: 'Paste title, subject line and preview text into beehiiv’s fields, and the text into the editor.',
    },
    pastePictures,
    sendTest,
  ],
  sources: [
    read(
      'https://github.com/TryGhost/migrate/blob/main/packages/mg-beehiiv/src/lib/process.ts',
      'tags',
    ),
    read(
      'https://www.beehiiv.com/support/article/12293012097175-how-to-update-the-address-and-copyright-text-in-your-email-footer',
      'adds',
    ),
  ],
  unsure: [
    {
      about: 'tags',
      de: 'ob Felder in einem HTML-Block ausgefüllt werden (im eingefügten Text ja)',
      en: 'whether merge tags are filled in within an HTML block (in pasted text they are)',
    },
    {
      about: 'tags',
      de: 'das Feld für die Zahl der Empfehlungen',
      en: 'the tag for the number of referrals',
    },
    {
      about: 'tags',
      de: 'wie das Feld des Vornamens in deinem Konto heißt',
      en: 'what the first name is called in your account',
    },
  ],
};
