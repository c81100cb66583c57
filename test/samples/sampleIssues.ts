import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { parsePublication } from '../../issue/file/parsePublication.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

/** One sample issue with the publication it belongs to. Throws unless both are read without a problem. */
export function sampleIssue(language: 'de' | 'en', id: string) {
  const folder = `${samples}${language}/${id}/`;
  const issueText = readFileSync(`${folder}issue.json`, 'utf8');
  const publicationText = readFileSync(`${samples}${language}/publication.json`, 'utf8');
  const parsed = parseIssue(issueText);
  const publication = parsePublication(publicationText);
  if (parsed.outcome !== 'parsed' || parsed.problems.length > 0) {
    throw new Error(`${folder}issue.json: ${JSON.stringify(parsed)}`);
  }
  if (publication.outcome !== 'parsed') throw new Error(JSON.stringify(publication.why));
  const { issue } = parsed;
  return { folder, issueText, publicationText, issue, publication: publication.publication };
}

/** Both sample issues. */
export const german = sampleIssue('de', '2026-11-16-kw47');
export const english = sampleIssue('en', '2026-11-17-w47');
