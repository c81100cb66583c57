import { countIssue } from '../../../issue/counting/countIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { foundWords } from '../../issue/counting/support/foundWords.ts';

declare global {
  /** What the engine finds: the words of the golden file, and how many each of the issues has. */
  var found: (issues: readonly (readonly [Issue, Publication])[]) => string;
}

globalThis.found = (issues) =>
  JSON.stringify({
    words: foundWords(),
    counts: issues.map(([issue, publication]) => countIssue(issue, publication).words),
  });
