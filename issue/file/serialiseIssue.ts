import { z } from 'zod';
import { blockDefinitions, type Block } from '../blocks/allBlocks.ts';
import { issueVersion, type Issue, type UnknownFields } from '../issue.ts';
import { sentSchema } from '../sent.ts';
import { withUnknownFields } from './unknownFields.ts';
import { WrittenPart, writeJson } from './writeJson.ts';

/**
 * Returns the text of the issue's `issue.json`: stable key order, the same bytes for the same issue. Content that was
 * not understood is written back as it was.
 */
export function serialiseIssue(issue: Issue): string {
  return writeJson({
    format: 'setzkasten-issue',
    version: issueVersion,
    id: issue.id,
    ...(issue.sent ? { sent: sentSchema.parse(issue.sent) } : {}),
    ...issue.extra,
    blocks: issue.blocks.map((block) => writtenBlock(block, issue.unknownFields)),
  });
}

/** The indentation of blocks in the file. */
const indent = '    ';

const known = new WeakMap<Block, { unknownFields: UnknownFields | undefined; part: WrittenPart }>();

/** Blocks are never changed in place, so each is serialised once: the journal needs the whole text every second. */
function writtenBlock(block: Block, unknownFields: UnknownFields | undefined): WrittenPart {
  const before = known.get(block);
  if (before && before.unknownFields === unknownFields) return before.part;
  const json = blockJson(block);
  const part = new WrittenPart(
    block.type === 'unknown'
      ? json
      : withUnknownFields(json as Record<string, unknown>, unknownFields),
    indent,
  );
  known.set(block, { unknownFields, part });
  return part;
}

/** Returns a block as stored in a file, its fields in schema order however it was constructed. */
export function blockJson(block: Block): unknown {
  if (block.type === 'unknown') return block.raw;
  const ordered = z.safeEncode<z.ZodType>(blockDefinitions[block.type].schema, block);
  return ordered.success ? ordered.data : block;
}
