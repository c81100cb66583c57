import { textContext } from '../counting/countIssue.ts';
import { profileFor, type ExportTarget } from '../exportIssue.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication, publicationFor } from '../publication.ts';
import { checkedBlocks } from './checkedBlocks.ts';
import { noTokens } from './earlierTokens.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule, Surroundings } from './rule.ts';

/**
 * Returns what the rules find: in the issue as a whole first, then block by block in reading order, the most severe
 * first in each.
 */
export function applyRules(
  rules: readonly Rule[],
  issue: Issue,
  newsletter: Publication,
  target: ExportTarget,
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
