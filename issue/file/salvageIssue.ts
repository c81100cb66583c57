import { issueVersion, type Issue } from '../issue.ts';
import { issueFrom } from './parseIssue.ts';
import { readBrokenJson } from './readBrokenJson.ts';
import { salvageBlocks } from './salvageBlocks.ts';

export interface Salvaged {
  readonly issue: Issue;
  /** True if a newer version wrote the text: it may be read, but never overwritten. */
  readonly isNewer: boolean;
}

/**
 * Returns what can be recovered from a text that is not a valid issue because it was truncated, partly overwritten,
 * merged by a program unaware of JSON, or the like. Undefined if it contains no block. Never throws, and takes bounded
 * time.
 */
export function salvageIssue(text: string): Salvaged | undefined {
  const blocks = salvageBlocks(text);
  if (blocks.length === 0) return undefined;
  const { value } = readBrokenJson(text);
  const { format: _format, version, id, blocks: _blocks, ...others } = fieldsOf(value);
  return {
    issue: issueFrom(typeof id === 'string' && id !== '' ? id : 'salvaged', blocks, others),
    isNewer: typeof version === 'number' && version > issueVersion,
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
