import type { MailToolProfile } from './mailTool.ts';

/** Ghost: a post is pasted, or put into Markdown and HTML cards; names are filled in within email cards only. */
export const ghost: MailToolProfile = {
  name: 'ghost',
  title: 'Ghost',
  takes: ['rich-text', 'markdown', 'fragment'],
  fields: ['title', 'subject', 'preheader'],
  tags: {
    'first-name': {
      text: '{first_name}',
      textWithFallback: '{first_name, "FALLBACK"}',
      unsure: true,
    },
  },
  tagStart: /\{(?=[a-z]|$)|%(?=\{)/g,
  strips: ['document', 'style-sheets'],
  adds: ['unsubscribe', 'web-view', 'preheader'],
  pictures: ['paste', 'upload'],
  // The site's address, 8 hexadecimal digits and a UUID.
  rewrittenLinkBytes: 80,
  limits: {},
  howTo: {
    de: [
      'Füge den Titel in das Titelfeld von Ghost ein, den Text in den Editor.',
      'Betreff und Vorschautext gehören in die Einstellungen des Beitrags.',
      'Verschiebe Sätze mit dem Vornamen in eine E-Mail-Karte (/email): Nur dort wird er ausgefüllt.',
      'Füge jedes Bild an seiner Zeile „[Bild 1: …]“ ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Paste the title into Ghost’s title field, the text into the editor.',
      'Subject line and preview text go into the post’s settings.',
      'Move sentences with the first name into an email card (/email): only there is it filled in.',
      'Paste each picture at its line “[Image 1: …]”.',
      'Send yourself a test.',
    ],
  },
  sources: [
    {
      about: ['tags', 'strips'],
      address:
        'https://github.com/TryGhost/Ghost/tree/main/ghost/core/core/server/services/email-service',
      checked: '2026-11-24',
    },
    {
      about: ['adds'],
      address: 'https://deepwiki.com/TryGhost/Ghost/6.1-email-rendering-and-templates',
      checked: '2026-11-24',
    },
    {
      about: ['links'],
      address: 'https://github.com/TryGhost/Ghost/tree/main/ghost/core/core/server/services',
      checked: '2026-11-24',
    },
  ],
  unsure: [
    {
      about: 'tags',
      de: 'der Vorname: Er wird nur in einer E-Mail-Karte ausgefüllt',
      en: 'the first name: it is filled in within an email card alone',
    },
  ],
};
