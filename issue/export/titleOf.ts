import { mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';

/** What the issue is called where it is no mail: by its title, else by its subject line, else by the publication. Never empty. */
export function titleOf(issue: Issue, publication: Publication): string {
  const masthead = mastheadOf(issue);
  return [masthead?.title, masthead?.subject, publication.name].find(hasLetters) ?? 'Newsletter';
}

/** Control characters and spaces alone make no title. */
function hasLetters(text: string | undefined): text is string {
  return text !== undefined && /[^\p{Cc}\s]/u.test(text);
}
