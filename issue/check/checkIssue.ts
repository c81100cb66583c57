import { longDate, weekdayName } from '../calendar/dateText.ts';
import { textContext } from '../counting/countIssue.ts';
import { profileFor, type ExportTarget } from '../export/exportIssue.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { numberText } from '../text/tokenText.ts';
import { mergeTagLabels } from '../language/mergeTagLabels.ts';
import { checkedBlocks } from './checkedBlocks.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/registry.ts';

export type { Finding, Severity } from './finding.ts';

/**
 * What should be looked at before the issue goes out to `target` (the publication's own mail tool unless said
 * otherwise): the issue as a whole first, then block by block in reading order.
 */
export function checkIssue(
  issue: Issue,
  publication: Publication,
  target: ExportTarget = publication.mailTool,
): Finding[] {
  const layout = { language: publication.language, publication: publication.name };
  const blocks = checkedBlocks(issue, layout);
  const subject = {
    issue,
    publication,
    target,
    tool: profileFor(target, publication),
    context: textContext(issue, publication),
    blocks,
  };
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const placeOf = ({ blockId }: Finding) => (blockId === null ? -1 : (place.get(blockId) ?? -1));
  return rules
    .flatMap((rule) => rule.check(subject))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

const sentences = new Map(rules.flatMap((rule) => Object.entries(rule.sentences)));

/** The names of all findings there can be. */
export const findingNames: readonly string[] = [...sentences.keys()];

/**
 * The finding as a sentence that says what is wrong and what to do: in German for `de…`, else in English, with dates
 * and numbers as that language writes them.
 */
export function findingText({ rule, values }: Finding, language: string): string {
  const inLanguage = language.toLowerCase().startsWith('de') ? 'de' : 'en';
  const sentence = sentences.get(rule)?.[inLanguage];
  return (sentence ?? rule).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return numberText(value, language);
    if (name === 'tag') return mergeTagLabels[value]?.[inLanguage] ?? value;
    if (name === 'weekday') return weekdayName(value, language);
    return longDate(value, language) || value;
  });
}
