import type { ExportTarget } from '../exportIssue.ts';
import type { Issue } from '../issue.ts';
import { type Publication, publicationFor } from '../publication.ts';
import { applyRules } from './applyRules.ts';
import type { Surroundings } from './rule.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/allRules.ts';
import { sentenceText } from './sentence.ts';

export type { EarlierLinks } from './earlierLinks.ts';
export type { EarlierTokens } from './earlierTokens.ts';
export type { Finding, Severity } from './finding.ts';
export type { LinkAnswers } from './linkAnswers.ts';
export type { PictureFile, PictureFiles, PictureWeights } from './pictureFiles.ts';
export type { Surroundings } from './rule.ts';

/**
 * Returns what to look at before the issue goes out to `target` (by default the publication's own mail tool): the issue
 * as a whole first, then block by block in reading order, the most severe first in each. Checks that need missing
 * surroundings are skipped.
 */
export function checkIssue(
  issue: Issue,
  newsletter: Publication,
  target: ExportTarget = newsletter.mailTool,
  surroundings: Surroundings = {},
): Finding[] {
  return applyRules(rules, issue, newsletter, target, surroundings);
}

const sentences = new Map(rules.flatMap((rule) => Object.entries(rule.sentences)));
const fixes = new Map(rules.flatMap((rule) => Object.entries(rule.fixes ?? {})));

const fitLabels = new Map(rules.flatMap((rule) => Object.entries(rule.fitLabels ?? {})));

/** The names of all possible findings. */
export const findingNames: readonly string[] = [...sentences.keys()];

/** The names of the findings that can have a fix. */
export const fixableNames: readonly string[] = [...fixes.keys()];

/** Returns the finding as a sentence: what is wrong and what to do, in German for `de…`, otherwise in English. */
export function findingText({ rule, values }: Finding, language: string): string {
  const sentence = sentences.get(rule);
  return sentence ? sentenceText(sentence, values, language) : rule;
}

/**
 * Returns the issue with the finding fixed, every other block the same object as before; undefined if only the author
 * can fix it.
 */
export function applyFix(
  issue: Issue,
  finding: Finding,
  publication: Publication,
): Issue | undefined {
  const own = publicationFor(issue, publication);
  const result = fixes.get(finding.rule)?.apply(issue, finding, own);
  return result === issue ? undefined : result;
}

/**
 * Returns the file that the desk makes lighter to fix the finding; undefined if that does not fix it. The picture then shows
 * the new file.
 */
export function fileToFit({ rule, values }: Finding): string | undefined {
  const file = values['file'];
  return fitLabels.has(rule) && typeof file === 'string' ? file : undefined;
}

/** Returns the label of the button that fixes the finding; empty if there is no fix. */
export function fixText({ rule, values }: Finding, language: string): string {
  const label = fixes.get(rule)?.label ?? fitLabels.get(rule);
  return label ? sentenceText(label, values, language) : '';
}
