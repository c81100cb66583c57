import type { MailToolProfile } from './mailTool.ts';

/** beehiiv: its editor takes pasted rich text, its HTML block a fragment without style sheets; never a document. */
export const beehiiv: MailToolProfile = {
  name: 'beehiiv',
  title: 'beehiiv',
  takes: ['fragment', 'rich-text', 'text'],
  tags: {
    'first-name': { text: '{{First Name}}', textWithFallback: '{{First Name | FALLBACK}}' },
    email: { text: '{{email}}' },
    'referral-link': { text: '{{rp_refer_url}}', url: '{{rp_refer_url}}' },
    'referral-count': { text: '{{rp_num_referrals}}', unsure: true },
  },
  strips: ['document', 'style-sheets', 'classes', 'comments', 'data-pictures'],
  adds: ['unsubscribe', 'imprint', 'web-view'],
  pictures: ['paste', 'upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere den Text mit Formatierung.',
      'Füge ihn in beehiivs Editor ein.',
      'Lade die Bilder an ihren Stellen hoch.',
      'Trage Betreff und Vorschautext ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the rich text.',
      'Paste it into beehiiv’s editor.',
      'Upload the pictures in their places.',
      'Fill in the subject line and the preview text.',
      'Send yourself a test.',
    ],
  },
  sources: {
    tags: {
      address: 'https://www.beehiiv.com/support/article/7606088263191',
      checked: '2026-11-24',
    },
  },
  unsure: [
    {
      about: 'tags',
      de: 'ob Felder in einem HTML-Block ausgefüllt werden',
      en: 'whether merge tags are filled in within an HTML block',
    },
    {
      about: 'tags',
      de: 'das Feld für die Zahl der Empfehlungen',
      en: 'the tag for the number of referrals',
    },
  ],
};
