import { readOn, type MailToolProfile } from './mailTool.ts';
import { pastePictures, sendTest } from './steps.ts';

const read = readOn('2026-11-24');

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
  howTo: [
    {
      de: 'Füge den Titel in das Titelfeld von Ghost ein, den Text in den Editor.',
      en: 'Paste the title into Ghost’s title field, the text into the editor.',
    },
    {
      de: 'Betreff und Vorschautext gehören in die Einstellungen des Beitrags.',
      en: 'Subject line and preview text go into the post’s settings.',
    },
    {
      de: 'Verschiebe Sätze mit dem Vornamen in eine E-Mail-Karte (/email): Nur dort wird er ausgefüllt.',
      en: 'Move sentences with the first name into an email card (/email): only there is it filled in.',
    },
    pastePictures,
    sendTest,
  ],
  sources: [
    read(
      'https://github.com/TryGhost/Ghost/tree/main/ghost/core/core/server/services/email-service',
      'tags',
      'strips',
    ),
    read('https://deepwiki.com/TryGhost/Ghost/6.1-email-rendering-and-templates', 'adds'),
    read('https://github.com/TryGhost/Ghost/tree/main/ghost/core/core/server/services', 'links'),
  ],
  unsure: [
    {
      about: 'tags',
      de: 'der Vorname: Er wird nur in einer E-Mail-Karte ausgefüllt',
      en: 'the first name: it is filled in within an email card alone',
    },
  ],
};
