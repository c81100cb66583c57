import { mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { headerText } from './headerText.ts';

/**
 * Returns the issue's name outside of mail: its title, otherwise its subject line, otherwise the publication. Never
 * empty.
 */
export function titleOf(issue: Issue, publication: Publication): string {
  const masthead = mastheadOf(issue);
  const titles = [masthead?.title, masthead?.subject, publication.name];
  return titles.map((title) => headerText(title ?? '')).find(Boolean) ?? 'Newsletter';
}
