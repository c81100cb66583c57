import { z } from 'zod';
import { blockDefinitions, type Block } from '../blocks/allBlocks.ts';
import { draftSchema } from '../drafts.ts';
import { issueVersion, type Issue, type UnknownFields, sentSchema } from '../issue.ts';
import { withUnknownFields } from './unknownFields.ts';
import { writeJson, writeJsonPart } from './writeJson.ts';

/**
 * Returns the text of the issue's `issue.json`: stable key order, the same bytes for the same issue. Content that was
 * not understood is written back as it was.
 */
export function serialiseIssue(issue: Issue): string {
  let text = '';
  for (const part of partsOf(issue, keptBlock)) text += part;
  return text;
}

/**
 * The same text in parts, for whoever hands it on: nothing is kept beside the blocks, whose written form takes several
 * times their memory.
 */
export function issueFileParts(issue: Issue): Generator<string> {
  return partsOf(issue, writtenBlock);
}

/** The indentation of blocks in the file. */
const indent = '    ';

function* partsOf(
  issue: Issue,
  write: (block: Block, unknownFields: UnknownFields | undefined) => string,
): Generator<string> {
  const frame = writeJson({
    format: 'setzkasten-issue',
    version: versionOf(issue),
    id: issue.id,
    ...(issue.language === undefined ? {} : { language: issue.language }),
    ...(issue.sent ? { sent: sentSchema.parse(issue.sent) } : {}),
    ...(issue.drafts ? { drafts: z.array(draftSchema).parse(issue.drafts) } : {}),
    ...(issue.origin === undefined ? {} : { origin: issue.origin }),
    ...issue.extra,
    blocks: [],
  });
  const end = frame.lastIndexOf(']');
  yield frame.slice(0, end);
  let separator = '\n';
  for (const block of issue.blocks) {
    yield separator + indent + write(block, issue.unknownFields);
    separator = ',\n';
  }
  yield (issue.blocks.length > 0 ? '\n  ' : '') + frame.slice(end);
}

/** The earliest version that has everything in the issue, so that earlier programs can still change most issues. */
function versionOf({ language }: Issue): number {
  return language === undefined ? issueVersion - 1 : issueVersion;
}

const known = new WeakMap<Block, { unknownFields: UnknownFields | undefined; json: string }>();

/** Blocks are never changed in place, so each is written once: the journal asks for the whole text every second. */
function keptBlock(block: Block, unknownFields: UnknownFields | undefined): string {
  const before = known.get(block);
  if (before && before.unknownFields === unknownFields) return before.json;
  const json = writtenBlock(block, unknownFields);
  known.set(block, { unknownFields, json });
  return json;
}

function writtenBlock(block: Block, unknownFields: UnknownFields | undefined): string {
  const json = blockJson(block);
  return writeJsonPart(
    block.type === 'unknown'
      ? json
      : withUnknownFields(json as Record<string, unknown>, unknownFields),
    indent,
  );
}

/** Returns a block as stored in a file, its fields in schema order however it was constructed. */
export function blockJson(block: Block): unknown {
  if (block.type === 'unknown') return block.raw;
  const ordered = z.safeEncode<z.ZodType>(blockDefinitions[block.type].schema, block);
  return ordered.success ? ordered.data : block;
}
