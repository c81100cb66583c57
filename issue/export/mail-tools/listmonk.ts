import { readOn, type MailToolProfile } from './mailTool.ts';
import { copyHtml, pasteHtml, sendTest, uploadPictures } from './steps.ts';

const read = readOn('2026-11-24');

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
  howTo: [
    copyHtml,
    {
      de: 'Lege in listmonk eine Kampagne mit dem Format „Raw HTML“ an.',
      en: 'Create a campaign in listmonk with the format “Raw HTML”.',
    },
    {
      de: 'Wähle eine Vorlage, in der nur {{ template "content" . }} steht.',
      en: 'Choose a template that holds nothing but {{ template "content" . }}.',
    },
    pasteHtml,
    uploadPictures,
    sendTest,
  ],
  sources: [
    read('https://github.com/knadh/listmonk/issues/1088', 'strips'),
    read('https://github.com/knadh/listmonk/blob/master/models/campaigns.go', 'takes', 'adds'),
    read(
      'https://github.com/knadh/listmonk/blob/master/docs/docs/content/templating.md',
      'tags',
      'links',
    ),
  ],
  unsure: [],
};
