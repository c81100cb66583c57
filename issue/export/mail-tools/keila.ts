import { readOn, type MailToolProfile } from './mailTool.ts';
import { copyHtml, sendTest, uploadPictures } from './steps.ts';

const read = readOn('2026-11-24');

/** Keila: Liquid tags, filled in before Markdown becomes HTML. */
export const keila: MailToolProfile = {
  name: 'keila',
  title: 'Keila',
  takes: ['document', 'markdown', 'text'],
  fields: ['subject'],
  tags: {
    'first-name': {
      text: '{{ contact.first_name }}',
      textWithFallback: '{{ contact.first_name | default: "FALLBACK" }}',
    },
    email: { text: '{{ contact.email }}' },
    unsubscribe: { text: '{{ unsubscribe_link }}', url: '{{ unsubscribe_link }}' },
    'web-view': { text: '{{ campaign.public_link }}', url: '{{ campaign.public_link }}' },
  },
  tagStart: /\{(?=[{%]|$)/g,
  strips: [],
  adds: [],
  pictures: ['upload', 'base-address'],
  // Contains the address itself, percent-encoded, and about 130 bytes more.
  rewrittenLinkBytes: 220,
  howTo: [
    copyHtml,
    {
      de: 'Lege in Keila eine Kampagne für HTML an und füge es ein.',
      en: 'Create a campaign for HTML in Keila and paste it.',
    },
    {
      de: 'Schalte den öffentlichen Link der Kampagne ein, sonst führt „Im Browser lesen“ nirgendwohin.',
      en: 'Switch on the campaign’s public link, or “read in the browser” leads nowhere.',
    },
    uploadPictures,
    sendTest,
  ],
  sources: [
    read(
      'https://github.com/pentacent/keila/blob/main/lib/keila/mailings/renderer/body_renderer/html.ex',
      'takes',
      'strips',
      'adds',
    ),
    read(
      'https://github.com/pentacent/keila/blob/main/lib/keila/mailings/campaign_renderer.ex',
      'tags',
    ),
    read('https://github.com/pentacent/keila/blob/main/lib/keila/tracking/tracking.ex', 'links'),
  ],
  unsure: [],
};
