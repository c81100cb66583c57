import type { MailTool } from '../../publication.ts';
import type { MergeTagName } from '../../text/inline.ts';

/** What a mail tool can be handed, the best first. */
export type Form = 'document' | 'fragment' | 'rich-text' | 'markdown' | 'text';

/** How a merge tag is written for a mail tool. */
export interface MergeTagSyntax {
  /** In running text. */
  readonly text: string;
  /** In running text with a fallback, which stands where this says FALLBACK. */
  readonly textWithFallback?: string;
  /** As a link's address; absent where the tag is no address. */
  readonly url?: string;
  /** Nobody has confirmed it. */
  readonly unsure?: true;
}

/** A mail tool as the export knows it: data alone. A new one is a file like these and a line in the registry. */
export interface MailToolProfile {
  readonly name: MailTool;
  /** As its makers write it. */
  readonly title: string;
  readonly takes: readonly Form[];
  readonly tags: Readonly<Partial<Record<MergeTagName, MergeTagSyntax>>>;
  /** Stands before the Markdown that the tool is given. */
  readonly markdownStart?: string;
  /** Where this was read. */
  readonly source: string;
  /** The day the source was read; absent where all of it is hearsay. */
  readonly checked?: string;
  /** What is not certain about it. */
  readonly unsure: readonly string[];
}
