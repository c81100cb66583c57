import type { MailToolProfile } from './mailTool.ts';

/** Ghost: a post is pasted, or put into Markdown and HTML cards; names are filled in within email cards only. */
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
  tagStart: /\{(?=[a-z]|$)|%(?=\{)/g,
  strips: ['document', 'style-sheets'],
  adds: ['unsubscribe', 'web-view', 'preheader'],
  pictures: ['paste', 'upload'],
  // The site's address, 8 hexadecimal digits and a UUID.
  rewrittenLinkBytes: 80,
  limits: {},
  howTo: {
    de: [
      'Kopiere den Text mit Formatierung.',
      'Füge ihn in den Editor von Ghost ein.',
      'Setze den Titel in das Titelfeld: Sonst steht er zweimal da.',
      'Verschiebe Sätze mit dem Vornamen in eine E-Mail-Karte (/email): Nur dort wird er ausgefüllt.',
      'Wo ein Bild fehlt, füge es an seiner Stelle ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the rich text.',
      'Paste it into Ghost’s editor.',
      'Move the title to the title field, or it stands there twice.',
      'Move sentences with the first name into an email card (/email): only there is it filled in.',
      'Where a picture is missing, paste it in its place.',
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
