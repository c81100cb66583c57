import type { Messages } from '../../../language/messages.ts';
import type { PublicationDraft } from '../draft/usePublicationDraft.ts';

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
