import type { MailTool } from '../../publication.ts';
import type { Sentence } from '../../language/said.ts';
import type { MergeTagName } from '../../text/inline.ts';

/** What a mail tool accepts, the best first. */
export type Form = 'document' | 'fragment' | 'rich-text' | 'markdown' | 'text';

/** How a merge tag is written for a mail tool. */
export interface MergeTagSyntax {
  /** In running text. */
  readonly text: string;
  /** In running text with a fallback, in place of FALLBACK. */
  readonly textWithFallback?: string;
  /** As a link's address; absent if the tag is not an address. */
  readonly url?: string;
  /** Unconfirmed. */
  readonly unsure?: true;
}

/** Something that a mail tool removes from HTML. */
export type Stripped =
  | 'document'
  | 'style-sheets'
  | 'classes'
  | 'layout-tables'
  | 'data-pictures'
  | 'comments'
  | 'inline-styles';

/** What a mail tool adds to every mail. */
export type Added = 'unsubscribe' | 'imprint' | 'web-view' | 'preheader';

/**
 * How pictures get into a mail tool: in a ZIP with the HTML, uploaded one by one, from an address where the author
 * hosts them, pasted into the editor, or embedded in the mail.
 */
export type PictureWay = 'zip' | 'upload' | 'base-address' | 'paste' | 'cid';

/** A field of a mail tool's own, beside its editor. What is in the title's field, the tool shows above the text. */
export type MailField = 'title' | 'subject' | 'preheader';

/** The parts of a profile, each of which has a source or is in doubt. */
export const topics = ['takes', 'tags', 'strips', 'adds', 'pictures', 'links', 'limits'] as const;
export type Topic = (typeof topics)[number];

/** A page, what it documents, and the day it was read: `2026-11-24`. */
export interface Source {
  readonly about: readonly Topic[];
  readonly address: string;
  readonly checked: string;
}

/** Returns a function that makes sources of pages that were read on a day. */
export function readOn(checked: string) {
  return (address: string, ...about: readonly Topic[]): Source => ({ about, address, checked });
}

/** An unconfirmed fact, as shown to the author: a short clause without a full stop. */
export interface Doubt extends Sentence {
  readonly about: Topic;
}

/** A mail tool's profile for the export: data only. A new one is a file like these and a line in the registry. */
export interface MailToolProfile {
  readonly name: MailTool;
  /** The vendor's spelling. */
  readonly title: string;
  readonly takes: readonly Form[];
  /** In the order in which they are filled in. */
  readonly fields: readonly MailField[];
  readonly tags: Readonly<Partial<Record<MergeTagName, MergeTagSyntax>>>;
  /**
   * Matches the characters after which the tool could see the start of one of its tags in an author's text, also at the
   * end of the text; absent if the tool has no tags.
   */
  readonly tagStart?: RegExp;
  /** Precedes the Markdown for the tool. */
  readonly markdownStart?: string;
  /** From documents and fragments; rich text contains nothing that any tool strips. */
  readonly strips: readonly Stripped[];
  /**
   * How to write a comment so that the tool keeps it, with COMMENT in its place; absent if it stays as it is, or is
   * removed.
   */
  readonly commentAs?: string;
  readonly adds: readonly Added[];
  /** The best first. */
  readonly pictures: readonly PictureWay[];
  /**
   * Bytes of a link's address after the tool has rewritten it to track clicks: 0 if it rewrites none, absent if unknown
   * (then use `worstRewrittenLinkBytes`).
   */
  readonly rewrittenLinkBytes?: number;
  /** Bytes of one picture that the tool takes at most, as its vendor says; absent if unknown. */
  readonly pictureBytes?: number;
  /** The steps from the export to the tool's editor: short sentences, addressing the author as "du" in German. */
  readonly howTo: readonly Sentence[];
  /** The sources of the topics; a topic without one is in doubt. */
  readonly sources: readonly Source[];
  readonly unsure: readonly Doubt[];
}

/** The longest address that a mail tool (beehiiv, in a mail of September 2026) was seen to make of a link, in bytes. */
export const worstRewrittenLinkBytes = 483;
