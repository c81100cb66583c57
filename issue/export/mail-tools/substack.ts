import type { MailToolProfile } from './mailTool.ts';

/** Substack: rich text pasted into its editor, and no merge tags. */
export const substack: MailToolProfile = {
  name: 'substack',
  title: 'Substack',
  takes: ['rich-text'],
  tags: {},
  source: 'https://support.substack.com',
  unsure: [],
};
