import { mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';

/** The mail's subject line; where there is none the issue's title, or else the publication's name. */
export function subjectLine(issue: Issue, publication: Publication): string {
  const masthead = mastheadOf(issue);
  return masthead?.subject || masthead?.title || publication.name;
}
