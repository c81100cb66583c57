import { isIsoDate } from '../calendar/isoDate.ts';
import { isoWeekOf } from '../calendar/isoWeek.ts';
import { dateOf, mastheadOf } from '../issue.ts';
import { preheaderOf } from './email-html/preheader.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import type { Rendering } from './rendering.ts';
import { titleOf } from './titleAndSubject.ts';

/**
 * Returns the issue as Markdown for a site generator, preceded by its metadata as YAML between two lines of hyphens.
 * Texts are always quoted; the date is not, so that it is parsed as one. Unknown values are left out.
 */
export function withFrontMatter(rendering: Rendering): string {
  return frontMatter(rendering) + renderMarkdown(rendering);
}

function frontMatter(rendering: Rendering): string {
  const { issue, publication } = rendering;
  const masthead = mastheadOf(issue);
  const date = dateOf(issue);
  const isDated = isIsoDate(date);
  const lines: readonly (readonly [name: string, value: string])[] = [
    ['title', quoted(titleOf(issue, publication))],
    ['subject', quoted(masthead?.subject ?? '')],
    ['description', quoted(preheaderOf(rendering))],
    ['date', isDated ? date : ''],
    ['week', isDated ? quoted(weekOf(date)) : ''],
    ['author', quoted(masthead?.byline || publication.author)],
    ['lang', quoted(publication.language)],
  ];
  const known = lines.filter(([, value]) => value !== '' && value !== '""');
  return ['---', ...known.map(([name, value]) => `${name}: ${value}`), '---\n\n'].join('\n');
}

/** Returns the week in ISO 8601: `2026-W47`. */
function weekOf(date: string): string {
  const { year, week } = isoWeekOf(date);
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}

/**
 * JSON strings are valid YAML, except for some characters: those that YAML 1.2 cannot print are dropped (5.1), and the
 * two at which YAML 1.1 breaks lines are escaped.
 */
function quoted(text: string): string {
  const printable = text.toWellFormed().replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
  return JSON.stringify(printable).replace(/[\u2028\u2029]/g, (character) =>
    character === '\u2028' ? String.raw`\u2028` : String.raw`\u2029`,
  );
}
