import type { MailToolProfile } from './mailTool.ts';

/** Buttondown: Markdown at heart; the first line keeps its editor from turning the rest into rich text. */
export const buttondown: MailToolProfile = {
  name: 'buttondown',
  title: 'Buttondown',
  takes: ['markdown', 'document', 'text'],
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
  strips: ['data-pictures'],
  adds: ['unsubscribe'],
  pictures: ['upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere das Markdown.',
      'Füge es in Buttondowns Editor ein; die erste Zeile gehört dazu.',
      'Lade die Bilder hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the Markdown.',
      'Paste it into Buttondown’s editor, first line included.',
      'Upload the pictures and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: {
    tags: {
      address:
        'https://github.com/buttondown/docs/blob/main/pages/odds-and-ends/template-variables.mdx',
      checked: '2026-11-24',
    },
  },
  unsure: [
    {
      about: 'tags',
      de: 'wie der Schlüssel des Vornamens bei dir heißt',
      en: 'what you call the key of the first name',
    },
  ],
};
