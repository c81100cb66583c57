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
  source: 'https://github.com/buttondown/docs/blob/main/pages/odds-and-ends/template-variables.mdx',
  checked: '2026-11-24',
  unsure: ["the first name is the author's own metadata and may have another key"],
};
