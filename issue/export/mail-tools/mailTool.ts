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

/** Something that a mail tool takes out of the HTML that it is given. */
export type Stripped =
  | 'document'
  | 'style-sheets'
  | 'classes'
  | 'layout-tables'
  | 'data-pictures'
  | 'comments'
  | 'inline-styles';

/** What a mail tool puts into every mail by itself. */
export type Added = 'unsubscribe' | 'imprint' | 'web-view' | 'preheader';

/**
 * How the pictures get to a mail tool: in a ZIP with the HTML, uploaded one by one, from an address where the author
 * keeps them, pasted into the editor, or within the mail itself.
 */
export type PictureWay = 'zip' | 'upload' | 'base-address' | 'paste' | 'cid';

/** The parts of a profile, each of which was read somewhere, or is in doubt. */
export const topics = ['takes', 'tags', 'strips', 'adds', 'pictures', 'links', 'limits'] as const;
export type Topic = (typeof topics)[number];

/** A page, what was read there, and on which day: `2026-11-24`. */
export interface Source {
  readonly about: readonly Topic[];
  readonly address: string;
  readonly checked: string;
}

/** What nobody has confirmed, as the author is told it: a short clause without a full stop. */
export interface Doubt {
  readonly about: Topic;
  readonly de: string;
  readonly en: string;
}

/** What a mail tool refuses or cuts off, as far as its makers say so. */
export interface Limits {
  /** Bytes of HTML, in UTF-8. */
  readonly htmlBytes?: number;
  readonly subjectCharacters?: number;
  /** Bytes of one picture. */
  readonly pictureBytes?: number;
}

/** A mail tool as the export knows it: data alone. A new one is a file like these and a line in the registry. */
export interface MailToolProfile {
  readonly name: MailTool;
  /** As its makers write it. */
  readonly title: string;
  readonly takes: readonly Form[];
  readonly tags: Readonly<Partial<Record<MergeTagName, MergeTagSyntax>>>;
  /**
   * Finds the characters of an author's text after which the tool could see a tag of its own begin, also where the
   * text ends there; absent where the tool has no tags.
   */
  readonly tagStart?: RegExp;
  /** Stands before the Markdown that the tool is given. */
  readonly markdownStart?: string;
  /** From documents and fragments; rich text holds nothing that any tool strips. */
  readonly strips: readonly Stripped[];
  /** How a comment has to be written to be left in, with COMMENT in its place; absent where it stays as it is, or goes. */
  readonly commentAs?: string;
  readonly adds: readonly Added[];
  /** The best first. */
  readonly pictures: readonly PictureWay[];
  /**
   * Bytes of a link's address once the tool has rewritten it to count clicks: 0 where it rewrites none, absent where
   * nobody knows (then reckon with `worstRewrittenLinkBytes`).
   */
  readonly rewrittenLinkBytes?: number;
  readonly limits: Limits;
  /** The steps from the export to the tool's editor: short sentences, the author addressed as "du" in German. */
  readonly howTo: { readonly de: readonly string[]; readonly en: readonly string[] };
  /** Where the topics were read; one without a source is in doubt. */
  readonly sources: readonly Source[];
  readonly unsure: readonly Doubt[];
}

/** The longest address that a mail tool (beehiiv, in a mail of September 2026) was seen to make of a link, in bytes. */
export const worstRewrittenLinkBytes = 483;
