import {
  blankBlock,
  blankNewsItem,
  blockPieces,
  type Block,
  type KnownBlock,
} from '../../blocks/allBlocks.ts';
import { withAudienceOf } from '../../blocks/audience.ts';
import type { LayoutContext } from '../../blocks/blockDefinition.ts';
import { groupedBy } from '../../groupedBy.ts';
import { labelsFor } from '../../language/labels.ts';
import type { Flow, FlowNode } from '../../text/flow.ts';
import { linkOf, onlyLink, type RichText } from '../../text/inline.ts';
import { withEmoji } from '../../text/pieceReader.ts';
import { textOf, withoutLinks } from '../../text/richText.ts';
import { allPieces, linksIn, textsOf } from '../../text/walkPieces.ts';
import { plainFlow } from '../lines/flowOfLines.ts';
import type { Line } from '../lines/line.ts';
import { readItem } from '../recognise/newsItems.ts';
import { contentOf, linked, type Content } from './contentOf.ts';

/** The kinds that a block of words can be. */
export const guessedKinds = [
  'greeting',
  'lead-essay',
  'news-section',
  'text',
  'tip',
  'chart',
  'link-list',
  'sponsor',
  'outro',
  'small-print',
] as const;
export type GuessedKind = (typeof guessedKinds)[number];

/** Returns the kinds that a block can become without losing a word or link; its own among them. */
export function kindsFor(block: Block, context: LayoutContext): readonly GuessedKind[] {
  if (block.type === 'unknown' || !isGuessed(block.type)) return [];
  const made = madeFrom(block, context);
  return guessedKinds.filter((kind) => made(kind) !== undefined);
}

function isGuessed(type: Block['type']): type is GuessedKind {
  return guessedKinds.some((kind) => kind === type);
}

/** Returns a block as one of another kind, with the same id; undefined if a word, link or picture would get lost. */
export function withKind(
  block: Block,
  kind: GuessedKind,
  context: LayoutContext,
): KnownBlock | undefined {
  return block.type === 'unknown' ? undefined : madeFrom(block, context)(kind);
}

/** Returns what makes a block one of another kind; it reads the block once for all kinds. */
function madeFrom(
  block: KnownBlock,
  context: LayoutContext,
): (kind: GuessedKind) => KnownBlock | undefined {
  const content = hasOwnNumbers(block) ? undefined : contentOf(block, context);
  const things = content && thingsIn(block, context);
  return (kind) => {
    if (block.type === kind) return block;
    const made = content && madeOf(content, kind, block.id, context);
    if (!made || !things) return undefined;
    return holdsAll(thingsIn(made, context), things) ? withAudienceOf(made, block) : undefined;
  };
}

/** True for a greeting whose tokens show numbers that only a greeting has. */
export function hasOwnNumbers(block: Block): boolean {
  return (
    block.type === 'greeting' && (block.subscribers !== null || block.subscriberChange !== null)
  );
}

/** Returns a block of a kind with that content; undefined if the kind cannot hold it. */
export function madeOf(
  content: Content,
  kind: GuessedKind,
  id: string,
  { language }: LayoutContext,
): KnownBlock | undefined {
  const { emoji, headline, flow, sources } = content;
  switch (kind) {
    case 'text':
    case 'lead-essay':
      return { ...blankBlock(kind, id), emoji, headline, body: flow, sources: [...sources] };
    case 'greeting':
    case 'outro':
    case 'small-print':
      return { ...blankBlock(kind, id), body: withHeadline(content) };
    case 'tip':
      return {
        ...blankBlock('tip', id),
        emoji,
        ...tipTitle(headline),
        body: flow,
        sources: [...sources],
      };
    case 'news-section': {
      const items = newsItems(content, id, language);
      return { ...blankBlock('news-section', id), emoji, headline, items };
    }
    case 'chart': {
      const { figure, rest } = withoutFigure(flow);
      return {
        ...blankBlock('chart', id),
        emoji,
        headline,
        ...figure,
        body: rest,
        sources: [...sources],
      };
    }
    case 'sponsor': {
      const { figure, rest } = withoutFigure(flow);
      const isLabelled = textOf(wordsOf(rest[0])) === labelsFor(language).sponsor;
      const body = [...(isLabelled ? rest.slice(1) : rest), ...sourceLine(sources)];
      return {
        ...blankBlock('sponsor', id),
        headline: withEmoji(emoji, headline),
        ...figure,
        body,
      };
    }
    case 'link-list': {
      const items = linkItems(flow);
      const more = sources.map(({ label, url }) => ({ label, url, note: [] }));
      return (
        items && { ...blankBlock('link-list', id), emoji, headline, items: [...items, ...more] }
      );
    }
  }
}

function wordsOf(node: FlowNode | undefined): RichText {
  return node?.type === 'paragraph' ? node.content : [];
}

/** The label before a colon is the tip's own. */
function tipTitle(headline: RichText): { label: string; headline: RichText } {
  const [first, ...rest] = headline;
  const [, label, after] =
    /^([^:：]{1,40}):\s+(.*)$/su.exec(typeof first === 'string' ? first : '') ?? [];
  if (label === undefined || after === undefined) return { label: '', headline };
  return { label, headline: after === '' ? rest : [after, ...rest] };
}

/** Returns the running text with the headline as its first line and the sources as its last. */
export function withHeadline({ emoji, headline, flow, sources }: Content): Flow {
  const head = withEmoji(emoji, headline);
  return [
    ...(head.length === 0 ? [] : [{ type: 'subheading' as const, content: head }]),
    ...flow,
    ...sourceLine(sources),
  ];
}

function sourceLine(sources: Content['sources']): FlowNode[] {
  if (sources.length === 0) return [];
  const content = sources.flatMap(({ label, url }, index) => [
    ...(index === 0 ? [] : [' | ']),
    ...linked(label, url),
  ]);
  return [{ type: 'paragraph', content: ['🔗 ', ...content] }];
}

function withoutFigure(flow: Flow) {
  const figure = flow.find((node) => node.type === 'figure');
  const { picture, caption, credit } = figure ?? {};
  const fields = picture && caption && credit ? { picture, caption, credit } : {};
  return { figure: fields, rest: flow.filter((node) => node !== figure) };
}

/** Returns an item for each sub-heading and what is under it, else for each paragraph and entry of a list. */
function newsItems({ flow, sources }: Content, id: string, language: string) {
  const groups: Line[][] = [];
  const isHeaded = flow.some(({ type }) => type === 'subheading');
  for (const node of flow) {
    const opens = isHeaded ? node.type === 'subheading' : node.type !== 'figure';
    const lines = linesOf(node, isHeaded);
    if (!isHeaded && lines.length > 1) groups.push(...lines.map((line) => [line]));
    else if (opens || groups.length === 0) groups.push([...lines]);
    else groups.at(-1)?.push(...lines);
  }
  const items = groups.map((lines, index) => ({
    ...readItem(lines, `${id}-${String(index + 1)}`, language),
    ...(lines[0]?.kind === 'image' && { body: plainFlow(lines) }),
  }));
  const last = items.at(-1);
  if (!last)
    return sources.length === 0 ? [] : [{ ...blankNewsItem(`${id}-1`), sources: [...sources] }];
  return [...items.slice(0, -1), { ...last, sources: [...last.sources, ...sources] }];
}

function linesOf(node: FlowNode, isHeaded: boolean): Line[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', content: node.content }];
    case 'subheading':
      return [{ kind: 'heading', level: 3, content: node.content }];
    case 'pull-quote':
      return [{ kind: 'quote', content: node.content, attribution: node.attribution }];
    case 'figure':
      return [{ kind: 'image', picture: node.picture, caption: [...node.caption, ...node.credit] }];
    case 'bullet-list':
    case 'ordered-list':
      if (isHeaded || node.items.some(({ list }) => list)) return [{ kind: 'list', list: node }];
      return node.items.map(({ content }) => ({ kind: 'paragraph', content }));
  }
}

/** Returns a link for each paragraph and entry; undefined if one has several, or there is something else. */
function linkItems(flow: Flow) {
  const texts: RichText[] = [];
  for (const node of flow) {
    if (node.type === 'paragraph') texts.push(node.content);
    else if (node.type === 'bullet-list' && !node.items.some(({ list }) => list))
      texts.push(...node.items.map(({ content }) => content));
    else return undefined;
  }
  const items = texts.map((content) => {
    const links = content.flatMap((inline) => linkOf(inline) || []);
    const [url = ''] = links;
    const label = onlyLink(content) === undefined ? content : withoutLinks(content);
    return links.every((link) => link === url)
      ? { label: withoutLinks(label), url, note: [] }
      : undefined;
  });
  return items.length > 0 && items.every((item) => item !== undefined) ? items : undefined;
}

type Things = ReadonlyMap<string, readonly string[]>;

function holdsAll(things: Things, others: Things): boolean {
  return [...others].every(([thing, all]) => (things.get(thing)?.length ?? 0) >= all.length);
}

/** Returns each word, token, link and picture in a block, as often as it is there. */
function thingsIn(block: KnownBlock, context: LayoutContext): Things {
  const pieces = allPieces(blockPieces(block, context));
  const texts = pieces.flatMap((piece) => textsOf(piece, context.language));
  const words = texts.flatMap((text) => textOf(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const objects = texts.flatMap((text) =>
    text.flatMap((inline) =>
      typeof inline === 'object' && ('token' in inline || 'tag' in inline)
        ? [JSON.stringify('token' in inline ? inline.token : inline.tag)]
        : [],
    ),
  );
  const pictures = pieces.flatMap((piece) =>
    piece.kind === 'figure'
      ? [`picture ${piece.figure.picture.asset} ${piece.figure.picture.alt}`]
      : [],
  );
  const links = linksIn(pieces, context.language).map((link) => `link ${link}`);
  const named = pictures.filter((name) => name.length > 9);
  return groupedBy([...words, ...objects, ...named, ...links], (thing) => thing);
}
