import { mastheadOf, type Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { headerText } from './headerText.ts';

/**
 * Returns the issue's name outside of mail: its title, otherwise its subject line, otherwise the publication. Never
 * empty.
 */
export function titleOf(issue: Issue, { name }: Publication): string {
  const { title = '', subject = '' } = mastheadOf(issue) ?? {};
  return firstLine(title, subject, name) ?? 'Newsletter';
}

/** Returns the mail's subject, on one line; without one the issue's title, or else the publication's name. */
export function subjectLine(issue: Issue, { name }: Publication): string {
  const { title = '', subject = '' } = mastheadOf(issue) ?? {};
  return firstLine(subject, title, name) ?? '';
}

function firstLine(...texts: readonly string[]): string | undefined {
  return texts.map(headerText).find(Boolean);
}
