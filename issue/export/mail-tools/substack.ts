import type { MailToolProfile } from './mailTool.ts';

/** Substack: rich text pasted into its TipTap editor, no merge tags. */
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
  adds: ['unsubscribe', 'imprint', 'web-view', 'preheader'],
  pictures: ['upload'],
  // Seen: 374.
  rewrittenLinkBytes: 380,
  limits: {},
  howTo: {
    de: [
      'Kopiere den Text mit Formatierung.',
      'Füge ihn in den Editor von Substack ein.',
      'Setze den Titel in das Titelfeld: Sonst steht er zweimal da.',
      'Wo ein Bild fehlt, lade es an seiner Stelle hoch.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the rich text.',
      'Paste it into Substack’s editor.',
      'Move the title to the title field, or it stands there twice.',
      'Where a picture is missing, upload it in its place.',
      'Send yourself a test.',
    ],
  },
  sources: [
    {
      about: ['takes'],
      address: 'https://downstack.app/blog/markdown-to-substack-complete-guide',
      checked: '2026-11-24',
    },
  ],
  unsure: [],
};
