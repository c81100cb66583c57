import { readOn, type MailToolProfile } from './mailTool.ts';
import { sendTest, uploadPictures } from './steps.ts';

const read = readOn('2026-11-24');

/** Buttondown: Markdown-based; the first line keeps its editor from turning the rest into rich text. */
export const buttondown: MailToolProfile = {
  name: 'buttondown',
  title: 'Buttondown',
  takes: ['markdown', 'document', 'text'],
  fields: ['subject'],
  markdownStart: '<!-- buttondown-editor-mode: plaintext -->',
  tags: {
    'first-name': {
      text: '{{ subscriber.metadata.first_name }}',
      textWithFallback:
        '{% if subscriber.metadata.first_name %}{{ subscriber.metadata.first_name }}{% else %}FALLBACK{% endif %}',
    },
    email: { text: '{{ subscriber.email }}' },
    unsubscribe: { text: '{{ unsubscribe_url }}', url: '{{ unsubscribe_url }}' },
    'web-view': { text: '{{ email_url }}', url: '{{ email_url }}' },
  },
  tagStart: /\{(?=[{%#]|$)/g,
  strips: [],
  adds: ['unsubscribe'],
  pictures: ['upload', 'base-address'],
  howTo: [
    { de: 'Kopiere das Markdown.', en: 'Copy the Markdown.' },
    {
      de: 'Füge es in den Editor von Buttondown ein: Die erste Zeile gehört dazu.',
      en: 'Paste it into Buttondown’s editor: the first line belongs to it.',
    },
    uploadPictures,
    sendTest,
  ],
  sources: [
    read(
      'https://github.com/buttondown/docs/blob/main/pages/advanced-features/markdown.mdx',
      'takes',
    ),
    read(
      'https://github.com/buttondown/docs/blob/main/pages/advanced-features/template-variables.mdx',
      'tags',
    ),
  ],
  unsure: [
    {
      about: 'tags',
      de: 'unter welchem Schlüssel du den Vornamen gespeichert hast',
      en: 'under which key you keep the first name',
    },
  ],
};
