import { readOn, type MailToolProfile } from './mailTool.ts';
import { copyHtml, pasteHtml, sendTest } from './steps.ts';

const read = readOn('2026-11-24');

/** Kit, formerly ConvertKit: Liquid tags. */
export const kit: MailToolProfile = {
  name: 'kit',
  title: 'Kit',
  takes: ['document', 'text'],
  fields: ['subject', 'preheader'],
  tags: {
    'first-name': {
      text: '{{ subscriber.first_name }}',
      textWithFallback: '{{ subscriber.first_name | default: "FALLBACK" }}',
    },
    email: { text: '{{ subscriber.email_address }}' },
    unsubscribe: { text: '{{ unsubscribe_url }}', url: '{{ unsubscribe_url }}' },
  },
  tagStart: /\{(?=[{%]|$)/g,
  strips: [],
  adds: ['unsubscribe', 'imprint'],
  pictures: ['base-address', 'upload'],
  // Contains the address itself as base64; seen: 114 to 174.
  rewrittenLinkBytes: 175,
  howTo: [
    copyHtml,
    {
      de: 'Lege in Kit einen Broadcast an und schalte den Editor auf HTML um.',
      en: 'Create a broadcast in Kit and switch the editor to HTML.',
    },
    pasteHtml,
    {
      de: 'Stelle die Bilder ins Netz und setze ihre Adressen ein.',
      en: 'Put the pictures on the web and their addresses into the HTML.',
    },
    sendTest,
  ],
  sources: [
    read('https://draftship.io/guides/use-draftship-with-convertkit', 'takes', 'tags', 'pictures'),
  ],
  unsure: [
    {
      about: 'adds',
      de: 'ob auch deine E-Mail-Vorlage Abmeldelink und Anschrift enthält',
      en: 'whether your own email template has the unsubscribe link and the address',
    },
  ],
};
