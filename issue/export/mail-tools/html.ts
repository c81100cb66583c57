import type { MailToolProfile } from './mailTool.ts';

/** Plain HTML, for a mail tool not listed here: it knows no merge tag, so each shows its fallback. */
export const html: MailToolProfile = {
  name: 'html',
  title: 'HTML',
  takes: ['document', 'text'],
  tags: {},
  source: 'none: no mail tool is assumed',
  unsure: [],
};
