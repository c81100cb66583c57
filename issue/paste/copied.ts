import { z } from 'zod';
import type { Block } from '../blocks/allBlocks.ts';
import { replaceIn } from '../changes/replaceIn.ts';
import { safeUrl } from '../addresses/safeUrl.ts';
import { parseBlock, type Problem } from '../file/parseIssue.ts';
import { blockJson } from '../file/serialiseIssue.ts';
import { withoutControlsIn } from '../import/withoutControlsIn.ts';
import { flowJson, flowSchema, type Flow } from '../text/flow.ts';
import { tableRowsSchema, type Table } from '../text/table.ts';
import { richTextSchema, type RichText } from '../text/inline.ts';

/** What was copied in Setzkasten: whole blocks, running text, part of one line, or cells of a table. */
export type Copied =
  | CopiedBlocks
  | { readonly flow: Flow }
  | { readonly line: RichText }
  | { readonly table: Table };
export interface CopiedBlocks {
  readonly blocks: readonly Block[];
}

/** Our own data on the clipboard; `issue` is the id of the source issue, whose pictures it shows. */
export interface OwnClipboard {
  readonly issue: string;
  readonly copied: Copied;
}

/** Part of the HTML for other programs, which ignore unknown attributes. */
const carrier = 'data-setzkasten';
const version = 1;

/** Returns HTML for other programs that also carries what was copied, for our own pages. */
export function withCopied(html: string, { issue, copied }: OwnClipboard): string {
  const own =
    'blocks' in copied
      ? { blocks: copied.blocks.map(blockJson) }
      : 'flow' in copied
        ? { flow: flowJson(copied.flow) }
        : copied;
  const json = encodeURIComponent(JSON.stringify({ version, issue, ...own }));
  const element = 'line' in copied ? 'span' : 'div';
  return `<${element} ${carrier}="${json}">${html}</${element}>`;
}

const clipboard = z.looseObject({
  version: z.literal(version),
  issue: z.string(),
  blocks: z.array(z.unknown()).optional(),
  flow: flowSchema.optional(),
  line: richTextSchema.optional(),
  table: z.strictObject({ rows: tableRowsSchema, hasHeader: z.boolean() }).optional(),
});

/**
 * Returns our own data in an HTML text, validated like a file: blocks that cannot be parsed become unknown ones.
 * Undefined if there is none, or it is invalid. Never throws, and contains no executable address.
 */
export function readCopied(html: string): OwnClipboard | undefined {
  const json = new RegExp(`${carrier}="([^"]+)"`).exec(html)?.[1];
  if (json === undefined) return undefined;
  try {
    const { issue, blocks, flow, line, table } = clipboard.parse(
      JSON.parse(decodeURIComponent(json)),
    );
    const problems: Problem[] = [];
    const copied: Copied | undefined = blocks
      ? { blocks: blocks.map((block, index) => parseBlock(block, String(index), problems)) }
      : flow
        ? { flow }
        : line
          ? { line }
          : table && { table };
    return copied && { issue, copied: withSafeAddresses(withoutControlsIn(copied)) };
  } catch {
    return undefined;
  }
}

/** Removes addresses other than web, mail or telephone, whatever their origin. */
function withSafeAddresses<T>(value: T): T {
  return replaceIn(value, (part, field) => {
    if (field === 'url' && typeof part === 'string' && !isSafe(part)) return '';
    const link = typeof part === 'object' && part !== null && 'link' in part ? part.link : '';
    if (typeof link !== 'string' || isSafe(link)) return part;
    const { link: _unsafe, ...rest } = part as { link: string };
    return rest;
  });
}

/** Browsers ignore white space and control characters in an address; one without a scheme is a draft. */
function isSafe(address: string): boolean {
  const shown = address.replace(/[\p{Cc}\s]+/gu, '');
  return !/^[a-z][a-z\d+.-]*:/i.test(shown) || safeUrl(shown) !== undefined;
}
