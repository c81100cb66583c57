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
  source: 'https://support.cleverreach.de',
  unsure: ['every merge tag'],
};
