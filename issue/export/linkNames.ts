import { replaceIn } from '../changes/replaceIn.ts';
import { mergeTagOfLink, type Inline, type RichText } from '../text/inline.ts';
import type { Piece } from '../text/piece.ts';
import { wordsOf } from '../text/richText.ts';
import { publisherName, type SourceNames } from '../sources/publisherName.ts';
import { safeUrl } from '../addresses/safeUrl.ts';

/** What a link's name depends on. */
export interface LinkNaming {
  /** BCP 47 tag of the publication's language. */
  readonly language: string;
  readonly sourceNames: SourceNames;
}

/**
 * Returns the name to show for a link without words: its publisher's, its mail address or telephone number, otherwise
 * the address as typed. Empty for one that the mail tool fills in.
 */
export function linkName(typed: string, { language, sourceNames }: LinkNaming): string {
  const trimmed = typed.trim();
  if (mergeTagOfLink(trimmed)) return '';
  const isBare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]|$)/u.test(trimmed);
  const address = safeUrl(isBare ? `https://${trimmed}` : trimmed) ?? trimmed;
  const publisher = publisherName(address, language, sourceNames).trim();
  return publisher || address.replace(/^(?:mailto|tel):([^?]*).*$/i, '$1');
}

/** Returns the name of a link by its address as typed; empty for none. */
export type NameOf = (typed: string) => string;

/**
 * Returns the pieces with a name for every link without words, so that no output drops it: sources, links of a list,
 * buttons, and links in running text. The same objects if nothing is missing.
 */
export function withLinkNames(pieces: readonly Piece[], nameOf: NameOf): readonly Piece[] {
  const named = pieces.map((piece) => withNames(piece, nameOf));
  return named.every((piece, index) => piece === pieces[index]) ? pieces : named;
}

/** The fields of pieces with rich text that may contain links. */
const textFields = new Set(['content', 'caption', 'credit', 'attribution', 'rows', 'note']);

function withNames(piece: Piece, nameOf: NameOf): Piece {
  if (piece.kind === 'box') {
    const inside = withLinkNames(piece.pieces, nameOf);
    return inside === piece.pieces ? piece : { ...piece, pieces: inside };
  }
  const own = replaceIn(piece, (part, field) =>
    textFields.has(field) && Array.isArray(part) && !Array.isArray(part[0])
      ? textWithNames(part as RichText, nameOf)
      : part,
  );
  switch (own.kind) {
    case 'sources':
      return own.sources.some(isNameless)
        ? { ...own, sources: own.sources.map((source) => labelled(source, nameOf)) }
        : own;
    case 'links':
      return own.items.some(isNameless)
        ? { ...own, items: own.items.map((item) => labelled(item, nameOf)) }
        : own;
    case 'button':
      return isNameless({ label: [own.label], url: own.url })
        ? { ...own, label: nameOf(own.url) }
        : own;
    default:
      return own;
  }
}

interface Labelled {
  readonly label: RichText;
  readonly url: string;
}

/** True if a link has an address and no words. */
export function isNameless({ label, url }: Labelled): boolean {
  return url.trim() !== '' && label.every(isBlank);
}

function labelled<T extends Labelled>(item: T, nameOf: NameOf): T {
  const name = isNameless(item) ? nameOf(item.url) : '';
  return name === '' ? item : { ...item, label: [name] };
}

/** Names links without any characters, except those within a word; a linked space belongs to the adjacent words. */
function textWithNames(text: RichText, nameOf: NameOf): RichText {
  if (!text.some(isEmptyLink)) return text;
  return text.map((inline, index): Inline => {
    const isInWord =
      /[\p{L}\p{N}]$/u.test(wordsOf(text[index - 1])) &&
      /^[\p{L}\p{N}]/u.test(wordsOf(text[index + 1]));
    return isEmptyLink(inline) && !isInWord ? { ...inline, text: nameOf(inline.link) } : inline;
  });
}

/** True for a link in running text without any characters. */
export function isEmptyLink(inline: Inline): inline is { text: ''; link: string } {
  return typeof inline === 'object' && 'text' in inline && inline.text === '' && !!inline.link;
}

function isBlank(inline: Inline): boolean {
  if (typeof inline === 'object' && !('text' in inline)) return 'break' in inline;
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(wordsOf(inline));
}
