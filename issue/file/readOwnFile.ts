import type { Issue } from '../issue.ts';
import { parseIssue } from './parseIssue.ts';

/** Returns the issue if the text is a Setzkasten `issue.json`, block for block; undefined for any other text. */
export function readOwnFile(text: string): Issue | undefined {
  // Looking at the first character rejects long texts quickly.
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  const parsed = parseIssue(text);
  return parsed.outcome === 'parsed' ? parsed.issue : undefined;
}
