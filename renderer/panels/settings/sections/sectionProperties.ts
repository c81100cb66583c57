import type { Messages } from '../../../language/messages.ts';
import type { PublicationDraft } from '../draft/usePublicationDraft.ts';

/** What a section of the settings works with. */
export interface SectionProperties {
  readonly draft: PublicationDraft;
  readonly messages: Messages;
}
