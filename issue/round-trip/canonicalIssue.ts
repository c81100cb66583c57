import type { KnownBlock } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import type { RichText } from '../text/inline.ts';
import { withoutLinks } from '../text/richText.ts';
import type { TableRow } from '../text/table.ts';
import { canonicalLink, canonicalRichText, canonicalText } from './canonicalRichText.ts';

/**
 * Returns the canonical form of all issues that look the same in every output, which is what importing an export
 * returns. It omits what nothing shows: ids; unknown blocks and extra fields; control characters, repeated white space,
 * spaces and line breaks at the ends of a text; crops that cannot be used; marks on white space at the ends of a marked stretch; unsafe addresses,
 * and links within a label that is itself a link; empty elements of running text, and sources without label and
 * address.
 */
export function canonicalIssue({ blocks }: Pick<Issue, 'blocks'>): CanonicalBlock[] {
  return blocks.flatMap((block) => (block.type === 'unknown' ? [] : [canonicalBlock(block)]));
}

/** A block's fields except its id, as in JSON. */
export type CanonicalBlock = { readonly type: KnownBlock['type'] } & Readonly<
  Record<string, unknown>
>;

/** Returns the canonical form of one block. */
export function canonicalBlock(block: KnownBlock): CanonicalBlock {
  return canonicalObject(block) as CanonicalBlock;
}

const names = new Set(['type', 'kind', 'session']);
const addresses = new Set(['link', 'url']);
const richTexts = new Set('content headline caption credit attribution label note'.split(' '));

function canonicalObject(value: object): object {
  const fields = Object.entries(inFile(value)).flatMap(([key, item]: [string, unknown]) => {
    if (key === 'id' || key === 'unknownCrop' || item === undefined) return [];
    if (key === 'link' && canonicalLink(item as string) === undefined) return [];
    if (key === 'list' && isEmptyList(item)) return [];
    if (key === 'start' && !isShownStart(value, item)) return [];
    return [[key, canonicalField(key, item)]];
  });
  const object = Object.fromEntries(fields) as Record<string, unknown>;
  const isLinked = 'url' in value && value.url !== '' && Array.isArray(object['label']);
  if (!isLinked) return object;
  return { ...object, label: canonicalRichText(withoutLinks(object['label'] as RichText)) };
}

/** A missing picture gets the name from its file, as an import is read like a file. */
function inFile(value: object): object {
  if (!('unknownAsset' in value)) return value;
  const { unknownAsset, ...picture } = value;
  return unknownAsset === undefined ? picture : { ...picture, asset: unknownAsset };
}

function canonicalField(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    if (names.has(key)) return value;
    return addresses.has(key) ? (canonicalLink(value) ?? '') : canonicalText(value);
  }
  if (Array.isArray(value)) {
    if (richTexts.has(key)) return canonicalRichText(value as RichText);
    if (key === 'rows')
      return (value as readonly TableRow[]).map((row) => row.map(canonicalRichText));
    const items = value.map((item: object | string) => canonicalItem(item));
    // A chart's table without any text is none.
    if (key === 'table' && !items.some((row) => Object.values(row).some(Boolean))) return [];
    return key === 'body' || key === 'sources' ? items.filter(shows) : items;
  }
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  return value === 0 ? 0 : value;
}

/** A chart's table and highlighted names are plain strings. */
function canonicalItem(item: object | string): object {
  if (Array.isArray(item)) return item.map((cell: object | string) => canonicalItem(cell));
  return typeof item === 'string'
    ? (canonicalText(item) as unknown as object)
    : canonicalObject(item);
}

/** True if any output shows something of an element of running text, or of a source. */
function shows(item: object): boolean {
  const fields = item as Readonly<Partial<Record<string, readonly unknown[]>>>;
  const hasText = [...richTexts, 'items'].some((name) => (fields[name]?.length ?? 0) > 0);
  const asset = 'picture' in item ? (item.picture as { asset: string }).asset : '';
  const url = 'url' in item ? (item.url as string) : '';
  return hasText || asset !== '' || url !== '';
}

function isEmptyList(value: unknown): boolean {
  return (value as { items: readonly unknown[] }).items.length === 0;
}

/** Only an ordered list shows its start number, which defaults to 1. */
function isShownStart(list: object, start: unknown): boolean {
  return 'type' in list && list.type === 'ordered-list' && start !== 1;
}
