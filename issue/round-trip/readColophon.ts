import { blockDefinitions, type Block } from '../blocks/allBlocks.ts';
import { upgradeBlock } from '../blocks/upgradeBlock.ts';
import type { MergeTagName, TokenName } from '../text/inline.ts';
import { textOf } from '../text/richText.ts';
import { chartFields, dataRows, type ChartContent } from '../text/chart.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import type { CanonicalBlock } from './canonicalIssue.ts';
import { withDifference } from './difference.ts';
import { withInboxLine, type InboxLine } from './documentInboxLine.ts';
import { checksum, type Colophon, type ColophonBlock } from './colophon.ts';
import { PictureSizes } from './pictureSizes.ts';
import { readPart } from './readPart.ts';
import { textsOf, type Shown } from './shown.ts';

/** A part of an issue, combined from a colophon and an output. */
export interface FoundPart extends ColophonBlock {
  readonly shown: readonly Shown[];
}

export interface ReadIssue {
  readonly blocks: readonly Block[];
  /** The newsletter's name, as shown in the masthead; empty if it shows none. */
  readonly name: string;
  /** What became a token or a merge tag, and the original characters. */
  readonly tokens: readonly { readonly token: TokenName | MergeTagName; readonly text: string }[];
}

/**
 * Returns the issue of an output. A part whose texts have changed since is read by its shape only, so that the changes
 * are kept. Undefined if the pieces do not fit the colophon. Throws if the colophon is damaged.
 */
export function readColophon(
  { language, sizes }: Pick<Colophon, 'language' | 'sizes'>,
  parts: readonly FoundPart[],
  inbox: InboxLine | undefined,
  newId: () => string,
): ReadIssue | undefined {
  const files = new PictureSizes(sizes);
  const sized = parts.map((part) => ({
    ...part,
    shown: part.shown.map((piece) => withSizes(piece, files)),
  }));
  const masthead = sized.find(({ type }) => type === 'masthead');
  const all = sized.flatMap(({ shown }) => shown);
  const read = (part: FoundPart, date: IsoDate): CanonicalBlock | undefined => {
    const isWhole = part.check === '' || part.check === checksum(textsOf(part.shown));
    const placements = isWhole ? part.placements : [];
    const block = readPart(part.type, part.shown, placements, { language, date });
    const guess = block && inbox && part === masthead ? withInboxLine(block, inbox, all) : block;
    if (part.difference === undefined) return guess;
    const told = isWhole ? part.difference : chartDifference(part);
    if (told === undefined) return guess;
    return withEditedData(withDifference(guess ?? {}, told) as CanonicalBlock, part.shown);
  };
  const head = masthead && read(masthead, '');
  const date = typeof head?.['date'] === 'string' ? head['date'] : '';
  const found = sized.map((part) => (part === masthead ? head : read(part, date)));
  const blocks = found.some((block) => block === undefined) ? undefined : withItems(found, newId);
  return blocks && { blocks, name: nameIn(masthead), tokens: sized.flatMap(tokensOf) };
}

/** Returns what makes a chart, which no text of the output says; undefined for other parts. */
function chartDifference({ type, shown, difference }: FoundPart): unknown {
  if (type !== 'chart' || !shown.some(({ kind }) => kind === 'chart')) return undefined;
  const fields = Object.entries(difference as object);
  return Object.fromEntries(fields.filter(([name]) => Object.hasOwn(chartFields, name)));
}

/** Returns a chart with the data in the output's table, if they were edited there. */
function withEditedData(block: CanonicalBlock, shown: readonly Shown[]): CanonicalBlock {
  const rows = shown.flatMap((piece) => (piece.kind === 'chart' ? (piece.rows ?? []) : []));
  const table = block['table'] as ChartContent['table'] | undefined;
  const isSame = !table || JSON.stringify(rows) === JSON.stringify(dataRows({ table }));
  return rows.length === 0 || isSame ? block : { ...block, table: rows };
}

/** Returns the paragraph above the title; of two without a title between them, the first. */
function nameIn(masthead: FoundPart | undefined): string {
  const [first, second] = masthead?.shown ?? [];
  return first?.kind === 'paragraph' && second ? textOf(first.content) : '';
}

function withSizes(piece: Shown, sizes: PictureSizes): Shown {
  if (piece.kind === 'box') {
    return { ...piece, pieces: piece.pieces.map((one) => withSizes(one, sizes)) };
  }
  if (piece.kind !== 'figure' || piece.picture.asset === '') return piece;
  return { ...piece, picture: { ...piece.picture, ...sizes.sizeOf(piece.picture.asset) } };
}

/** Returns the blocks with ids, each news item in the preceding section. Undefined if one does not match its schema. */
function withItems(
  parts: readonly (CanonicalBlock | undefined)[],
  newId: () => string,
): Block[] | undefined {
  const blocks: (CanonicalBlock & { id: string })[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    const block = { ...part, id: newId() };
    const last = blocks.at(-1);
    if ((part.type as string) !== 'news-item') blocks.push(block);
    else if (last?.type !== 'news-section') return undefined;
    else blocks[blocks.length - 1] = { ...last, items: [...(last['items'] as object[]), block] };
  }
  return blocks.map((block) => blockDefinitions[block.type].schema.parse(upgradeBlock(block)));
}

function tokensOf({ placements, check, shown }: FoundPart): ReadIssue['tokens'] {
  const text = textsOf(shown);
  if (check !== checksum(text)) return [];
  return placements.flatMap(({ what, at, length }) =>
    what === 'link' || what === 'text' ? [] : [{ token: what, text: text.slice(at, at + length) }],
  );
}
