import type { MailToolProfile } from './mailTool.ts';

/** Ghost: a post is pasted, or put into Markdown and HTML cards; tags are filled in within email cards alone. */
export const ghost: MailToolProfile = {
  name: 'ghost',
  title: 'Ghost',
  takes: ['rich-text', 'markdown', 'fragment'],
  tags: {
    'first-name': {
      text: '{first_name}',
      textWithFallback: '{first_name, "FALLBACK"}',
      unsure: true,
    },
  },
  strips: ['data-pictures'],
  adds: ['unsubscribe', 'web-view'],
  pictures: ['paste', 'upload'],
  limits: {},
  howTo: {
    de: [
      'Kopiere den Text mit Formatierung.',
      'Füge ihn in Ghosts Editor ein.',
      'Lade die Bilder an ihren Stellen hoch.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the rich text.',
      'Paste it into Ghost’s editor.',
      'Upload the pictures in their places.',
      'Send yourself a test.',
    ],
  },
  sources: {},
  unsure: [
    {
      about: 'tags',
      de: 'der Vorname wird nur in einer E-Mail-Karte ausgefüllt',
      en: 'the first name is filled in within an email card alone',
    },
  ],
};
