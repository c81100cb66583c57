import type { MailToolProfile } from './mailTool.ts';

/** listmonk: Go templates, also in Markdown, which it converts to HTML first. */
export const listmonk: MailToolProfile = {
  name: 'listmonk',
  title: 'listmonk',
  takes: ['document', 'markdown', 'text'],
  fields: ['subject'],
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
  tagStart: /\{(?=\{|$)/g,
  strips: ['comments'],
  commentAs: '{{ Safe `COMMENT` }}',
  adds: [],
  pictures: ['upload', 'base-address'],
  // Tracks only links that end in @TrackLink.
  rewrittenLinkBytes: 0,
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Lege in listmonk eine Kampagne mit dem Format „Raw HTML“ an.',
      'Wähle eine Vorlage, in der nur {{ template "content" . }} steht.',
      'Füge das HTML ein.',
      'Lade die Bilder dort hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Create a campaign in listmonk with the format “Raw HTML”.',
      'Choose a template that holds nothing but {{ template "content" . }}.',
      'Paste the HTML.',
      'Upload the pictures there and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: [
    {
      about: ['strips'],
      address: 'https://github.com/knadh/listmonk/issues/1088',
      checked: '2026-11-24',
    },
    {
      about: ['takes', 'adds'],
      address: 'https://github.com/knadh/listmonk/blob/master/models/campaigns.go',
      checked: '2026-11-24',
    },
    {
      about: ['tags', 'links'],
      address: 'https://github.com/knadh/listmonk/blob/master/docs/docs/content/templating.md',
      checked: '2026-11-24',
    },
  ],
  unsure: [],
};
