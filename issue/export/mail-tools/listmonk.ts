import type { MailToolProfile } from './mailTool.ts';

/** listmonk: Go templates. */
export const listmonk: MailToolProfile = {
  name: 'listmonk',
  title: 'listmonk',
  takes: ['document', 'markdown', 'text'],
  tags: {
    'first-name': {
      text: '{{ .Subscriber.FirstName }}',
      textWithFallback:
        '{{ if .Subscriber.FirstName }}{{ .Subscriber.FirstName }}{{ else }}FALLBACK{{ end }}',
    },
    email: { text: '{{ .Subscriber.Email }}' },
    unsubscribe: { text: '{{ UnsubscribeURL }}', url: '{{ UnsubscribeURL }}' },
    'web-view': { text: '{{ MessageURL }}', url: '{{ MessageURL }}' },
  },
  source: 'https://listmonk.app/docs/templating',
  checked: '2026-11-24',
  unsure: [],
};
