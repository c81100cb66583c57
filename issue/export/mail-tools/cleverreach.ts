import type { MailToolProfile } from './mailTool.ts';

/** CleverReach: its makers publish no list of these, so every tag waits for somebody to confirm it. */
export const cleverreach: MailToolProfile = {
  name: 'cleverreach',
  title: 'CleverReach',
  takes: ['document', 'text'],
  tags: {
    'first-name': { text: '{FIRSTNAME}', unsure: true },
    email: { text: '{EMAIL}', unsure: true },
    unsubscribe: { text: '{UNSUBSCRIBE}', url: '{UNSUBSCRIBE}', unsure: true },
    'web-view': { text: '{ONLINE_VERSION}', url: '{ONLINE_VERSION}', unsure: true },
  },
  strips: ['data-pictures'],
  adds: [],
  pictures: ['upload', 'base-address'],
  limits: {},
  howTo: {
    de: [
      'Kopiere das HTML.',
      'Öffne in CleverReach den Editor für eigenes HTML.',
      'Füge das HTML ein.',
      'Lade die Bilder hoch und setze ihre Adressen ein.',
      'Schicke dir eine Probe.',
    ],
    en: [
      'Copy the HTML.',
      'Open CleverReach’s editor for your own HTML.',
      'Paste the HTML.',
      'Upload the pictures and put in their addresses.',
      'Send yourself a test.',
    ],
  },
  sources: {},
  unsure: [],
};
