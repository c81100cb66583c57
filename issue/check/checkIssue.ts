import { textContext } from '../counting/countIssue.ts';
import { profileFor, type ExportTarget } from '../exportIssue.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication } from '../publication.ts';
import { publicationFor } from '../publicationFor.ts';
import { checkedBlocks } from './checkedBlocks.ts';
import type { EarlierLinks } from './earlierLinks.ts';
import { noTokens, type EarlierTokens } from './earlierTokens.ts';
import type { Finding, Severity } from './finding.ts';
import type { LinkAnswers } from './linkAnswers.ts';
import type { PictureFiles, PictureWeights } from './pictureFiles.ts';
import { rules } from './rules/allRules.ts';
import { sentenceText } from './sentence.ts';

export type { EarlierLinks } from './earlierLinks.ts';
export type { EarlierTokens } from './earlierTokens.ts';
export type { Finding, Severity } from './finding.ts';
export type { LinkAnswers } from './linkAnswers.ts';
export type { PictureFile, PictureFiles, PictureWeights } from './pictureFiles.ts';

/** Facts from outside the issue, as far as they are known. */
export interface Surroundings {
  readonly pictureFiles?: PictureFiles | undefined;
  readonly pictureWeights?: PictureWeights | undefined;
  readonly earlierLinks?: EarlierLinks | undefined;
  readonly earlierTokens?: EarlierTokens | undefined;
  readonly linkAnswers?: LinkAnswers | undefined;
}

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
  const publication = publicationFor(issue, newsletter);
  const layout = layoutOf(publication);
  const context = textContext(issue, publication);
  const blocks = checkedBlocks(issue, layout, context);
  const tool = profileFor(target, publication);
  const { pictureFiles = {}, pictureWeights = {} } = surroundings;
  const { earlierLinks = {}, earlierTokens = noTokens, linkAnswers = {} } = surroundings;
  const known = { pictureFiles, pictureWeights, earlierLinks, earlierTokens, linkAnswers };
  const subject = { issue, publication, target, tool, context, blocks, ...known };
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const placeOf = ({ blockId }: Finding) => (blockId === null ? -1 : (place.get(blockId) ?? -1));
  return rules
    .flatMap((rule) => rule.check(subject))
    .toSorted(
      (one, other) => placeOf(one) - placeOf(other) || ranks[one.severity] - ranks[other.severity],
    );
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

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
