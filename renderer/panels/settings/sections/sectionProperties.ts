import type { PublicationDraft } from '../draft/usePublicationDraft.ts';

/** Properties of a settings section. */
export interface SectionProperties {
  readonly draft: PublicationDraft;
}
