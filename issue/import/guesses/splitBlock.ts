import { blankBlock, type Block, type KnownBlock } from '../../blocks/allBlocks.ts';
import { withAudienceOf } from '../../blocks/audience.ts';
import type { LayoutContext } from '../../blocks/blockDefinition.ts';
import type { RichText } from '../../text/inline.ts';
import { textOf } from '../../text/richText.ts';
import {
  guessedKinds,
  hasOwnNumbers,
  madeOf,
  withHeadline,
  type GuessedKind,
} from './changeKind.ts';
import { contentOf } from './contentOf.ts';

/** Returns the first words of each part of a block before which it can be split. */
export function splitPlaces(block: Block): readonly string[] {
  if (block.type === 'news-section')
    return block.items
      .slice(1)
      .map(({ headline, body }) => briefly(headline.length > 0 ? headline : wordsOf(body[0])));
  if (!('body' in block)) return [];
  const isHeaded = 'headline' in block && block.headline.length > 0;
  const places = block.body.map((node) => briefly(wordsOf(node)));
  return isHeaded ? places : places.slice(1);
}

/** Splits a block before one of its places: the rest becomes a news section, or a text, with the sources. */
export function splitBlock(block: Block, place: number, id: string): readonly Block[] {
  if (block.type === 'news-section') {
    const rest = { ...blankBlock('news-section', id), items: block.items.slice(place + 1) };
    return [{ ...block, items: block.items.slice(0, place + 1) }, withAudienceOf(rest, block)];
  }
  if (!('body' in block)) return [block];
  const isHeaded = 'headline' in block && block.headline.length > 0;
  const at = isHeaded ? place : place + 1;
  const [first, ...others] = block.body.slice(at);
  if (!first) return [block];
  const headline = first.type === 'subheading' ? first.content : [];
  const sources = 'sources' in block ? block.sources : [];
  const body = first.type === 'subheading' ? others : [first, ...others];
  return [
    { ...block, body: block.body.slice(0, at), ...('sources' in block && { sources: [] }) },
    withAudienceOf({ ...blankBlock('text', id), headline, body, sources }, block),
  ];
}

/**
 * Returns two neighbours as one block, of the kind of the first that can be one of words, and for its audience; undefined
 * if their content cannot be joined.
 */
export function joinBlocks(
  one: Block,
  other: Block,
  context: LayoutContext,
): KnownBlock | undefined {
  if (one.type === 'unknown' || other.type === 'unknown') return undefined;
  if (one.type === 'news-section' && other.type === 'news-section' && other.headline.length === 0)
    return { ...one, items: [...one.items, ...other.items] };
  if (hasOwnNumbers(other)) return undefined;
  const kind: GuessedKind = guessedKinds.find((each) => each === one.type) ?? 'text';
  const [first, second] = [contentOf(one, context), contentOf(other, context)];
  if (!first || !second || one.type === 'masthead' || other.type === 'masthead') return undefined;
  const joined = {
    ...first,
    flow: [...first.flow, ...withHeadline({ ...second, sources: [] })],
    sources: [...first.sources, ...second.sources],
  };
  const made = madeOf(joined, kind, one.id, context) ?? madeOf(joined, 'text', one.id, context);
  if (made?.type === 'greeting' && one.type === 'greeting') return { ...one, body: made.body };
  return made && withAudienceOf(made, one);
}

function wordsOf(node: object | undefined): RichText {
  if (!node) return [];
  if ('content' in node) return node.content as RichText;
  if ('items' in node) return (node.items as { content: RichText }[])[0]?.content ?? [];
  return 'caption' in node ? (node.caption as RichText) : [];
}

function briefly(text: RichText): string {
  const words = textOf(text).replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
