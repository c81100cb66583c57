import { readOn, type MailToolProfile } from './mailTool.ts';
import { copyHtml, pasteHtml, sendTest, uploadPictures } from './steps.ts';

const read = readOn('2026-11-24');

/** Brevo, formerly Sendinblue: its own template language, modelled on Django’s. */
export const brevo: MailToolProfile = {
  name: 'brevo',
  title: 'Brevo',
  takes: ['document', 'text'],
  fields: ['subject', 'preheader'],
  tags: {
    'first-name': {
      text: '{{ contact.FIRSTNAME }}',
      textWithFallback: "{{ contact.FIRSTNAME|default:'FALLBACK' }}",
    },
    email: { text: '{{ contact.EMAIL }}' },
    unsubscribe: { text: '{{ unsubscribe }}', url: '{{ unsubscribe }}' },
    'web-view': { text: '{{ mirror }}', url: '{{ mirror }}' },
  },
  tagStart: /\{(?=[{%#]|$)/g,
  strips: [],
  adds: [],
  pictures: ['upload', 'base-address'],
  // Seen: 82.
  rewrittenLinkBytes: 85,
  howTo: [
    copyHtml,
    {
      de: 'Lege in Brevo eine Kampagne an und wähle „HTML-Code einfügen“.',
      en: 'Create a campaign in Brevo and choose “Paste your code”.',
    },
    pasteHtml,
    uploadPictures,
    sendTest,
  ],
  sources: [read('https://help.brevo.com/hc/fr/articles/4405381108626', 'tags')],
  unsure: [
    {
      about: 'tags',
      de: 'wie das Feld des Vornamens in deinem Konto heißt, vielleicht VORNAME',
      en: 'what the first name is called in your account, perhaps VORNAME',
    },
  ],
};
