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
  source: 'https://ghost.org/help/using-the-editor',
  unsure: ['the first name is filled in within an email card alone'],
};
