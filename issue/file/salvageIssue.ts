import { issueVersion, type Issue } from '../issue.ts';
import { issueFrom } from './parseIssue.ts';
import { readBrokenJson } from './readBrokenJson.ts';
import { salvageBlocks } from './salvageBlocks.ts';

export interface Salvaged {
  readonly issue: Issue;
  /** Whether a newer version wrote the text: it may be read, and never written over. */
  readonly isNewer: boolean;
}

/**
 * What can be understood of a text that is no issue because it is cut off, partly overwritten, merged by a program that
 * knows no JSON, or the like. Undefined where there is not a single block in it. Never throws, in bounded time.
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
