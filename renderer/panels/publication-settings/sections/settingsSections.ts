import type { Messages } from '../../../language/messages.ts';
import type { PublicationDraft } from '../draft/usePublicationDraft.ts';
import type { Command } from '../../../commands/command.ts';
import { command } from '../../../commands/commandList.ts';

export type SettingsSection = keyof Messages['commands']['settingsSections'];

/** The sections, in the dialog's order. */
export const settingsSections: readonly SettingsSection[] = [
  'newsletter',
  'mailTool',
  'pictureHost',
  'drafts',
  'length',
  'spelling',
  'look',
  'testMail',
];

/** Properties of a settings section. */
export interface SectionProperties {
  readonly draft: PublicationDraft;
}

const keywords: Readonly<Record<SettingsSection, readonly string[]>> = {
  newsletter: ['name', 'autorin', 'author', 'sprache', 'language', 'wochentag', 'weekday'],
  mailTool: ['beehiiv', 'mailchimp', 'esp', 'tool'],
  pictureHost: ['s3', 'sftp', 'webdav', 'nextcloud', 'upload', 'hochladen', 'bucket'],
  drafts: ['api', 'schlüssel', 'key', 'ghost', 'brevo', 'kit', 'listmonk', 'draft'],
  length: ['ziel', 'target', 'minuten', 'minutes', 'speed'],
  spelling: ['rechtschreibung', 'wörter', 'languagetool', 'spelling', 'dictionary'],
  look: ['farben', 'colours', 'schrift', 'font', 'theme', 'header', 'kopfbild'],
  testMail: ['smtp'],
};

/** Returns the command that opens the newsletter's settings, and one for each section. */
export function settingsCommands(open: (section: SettingsSection) => void): Command[] {
  return [
    command('app.settings', { run: () => open('newsletter') }),
    ...settingsSections.map((section): Command => ({
      id: `app.settings.${section}`,
      name: ({ commands }) => `${commands.names.settings}: ${commands.settingsSections[section]}`,
      keywords: keywords[section],
      run: () => open(section),
    })),
  ];
}
