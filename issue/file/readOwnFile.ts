import { parseIssue } from './parseIssue.ts';
import type { Issue } from '../issue.ts';

/** The issue of a text that is an `issue.json` of ours, block for block; undefined for every other text. */
export function readOwnFile(text: string): Issue | undefined {
  // To find out that a long text is none takes no longer than to look at how it begins.
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  const parsed = parseIssue(text);
  return parsed.outcome === 'parsed' ? parsed.issue : undefined;
}
