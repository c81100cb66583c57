import { blockDefinitions, type Block } from '../blocks/registry.ts';
import { issueVersion, type Issue } from '../issue.ts';
import { sentSchema } from '../sent.ts';
import { withStrangers } from './strangers.ts';
import { writeJson } from './writeJson.ts';

/**
 * The text of the issue's `issue.json`: stable key order, the same bytes for the same issue. What was read but not
 * understood is written back as it was.
 */
export function serialiseIssue(issue: Issue): string {
  return writeJson({
    format: 'setzkasten-issue',
    version: issueVersion,
    id: issue.id,
    ...(issue.sent ? { sent: sentSchema.parse(issue.sent) } : {}),
    ...issue.extra,
    blocks: issue.blocks.map((block) =>
      block.type === 'unknown'
        ? block.raw
        : withStrangers(blockJson(block) as Record<string, unknown>, issue.strangers),
    ),
  });
}

/** A block as it stands in a file, its fields in the schema's order however the block was put together. */
export function blockJson(block: Block): unknown {
  if (block.type === 'unknown') return block.raw;
  const ordered = blockDefinitions[block.type].schema.safeParse(block);
  return ordered.success ? ordered.data : block;
}
