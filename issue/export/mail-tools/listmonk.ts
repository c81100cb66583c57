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
  strips: ['data-pictures'],
  adds: [],
  pictures: ['upload', 'base-address'],
  rewrittenLinkBytes: 0,
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Öffne in listmonk den Editor für eigenes HTML.',
      'Füge das HTML ein.',
      'Lade die Bilder hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Open listmonk’s editor for your own HTML.',
      'Paste the HTML.',
      'Upload the pictures and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: { tags: { address: 'https://listmonk.app/docs/templating', checked: '2026-11-24' } },
  unsure: [],
};
