import type { MailToolProfile } from './mailTool.ts';

/** Substack: rich text pasted into its editor, and no merge tags. */
export const substack: MailToolProfile = {
  name: 'substack',
  title: 'Substack',
  takes: ['rich-text'],
  tags: {},
  strips: [
    'document',
    'style-sheets',
    'classes',
    'layout-tables',
    'data-pictures',
    'comments',
    'inline-styles',
  ],
  adds: ['unsubscribe', 'imprint', 'web-view'],
  pictures: ['paste', 'upload'],
  limits: {},
  howTo: {
    de: [
      'Kopiere den Text mit Formatierung.',
      'Füge ihn in Substacks Editor ein.',
      'Lade die Bilder an ihren Stellen hoch.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the rich text.',
      'Paste it into Substack’s editor.',
      'Upload the pictures in their places.',
      'Send yourself a test.',
    ],
  },
  sources: {},
  unsure: [],
};
