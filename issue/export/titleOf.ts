import { mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { headerText } from './headerText.ts';

/** What the issue is called where it is no mail: by its title, else by its subject line, else by the publication. Never empty. */
export function titleOf(issue: Issue, publication: Publication): string {
  const masthead = mastheadOf(issue);
  const titles = [masthead?.title, masthead?.subject, publication.name];
  return titles.map((title) => headerText(title ?? '')).find(Boolean) ?? 'Newsletter';
}
