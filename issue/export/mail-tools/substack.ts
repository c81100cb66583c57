import { readOn, type MailToolProfile } from './mailTool.ts';
import { pastePictures, sendTest } from './steps.ts';

const read = readOn('2026-11-24');

/** Substack: rich text pasted into its TipTap editor, no merge tags. */
export const substack: MailToolProfile = {
  name: 'substack',
  title: 'Substack',
  takes: ['rich-text'],
  fields: ['title', 'preheader'],
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
  howTo: [
    {
      de: 'Füge den Titel in das Titelfeld von Substack ein, den Vorschautext in den Untertitel, den Text in den Editor.',
      en: 'Paste the title into Substack’s title field, the preview text into the subtitle, and the text into the editor.',
    },
    pastePictures,
    sendTest,
  ],
  sources: [read('https://downstack.app/blog/markdown-to-substack-complete-guide', 'takes')],
  unsure: [],
};
