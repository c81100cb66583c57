import { mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { headerText } from './headerText.ts';

/** Returns the mail's subject, on one line; without one the issue's title, or else the publication's name. */
export function subjectLine(issue: Issue, publication: Publication): string {
  const masthead = mastheadOf(issue);
  const lines = [masthead?.subject, masthead?.title, publication.name];
  return lines.map((line) => headerText(line ?? '')).find(Boolean) ?? '';
}
