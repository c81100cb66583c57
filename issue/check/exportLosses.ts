import type { ExportTarget } from '../exportIssue.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { applyRules } from './applyRules.ts';
import type { Finding } from './finding.ts';
import { charts } from './rules/charts.ts';
import { mergeTags } from './rules/mergeTags.ts';
import { unknownBlocks } from './rules/unknownBlocks.ts';
import { sentenceText } from './sentence.ts';

const rules = [mergeTags, charts, unknownBlocks];
const losses = new Set(['unknown-merge-tag', 'chart-not-drawn', 'unknown-block']);
const sentences = new Map(
  rules.flatMap((rule) => Object.entries(rule.sentences)).filter(([name]) => losses.has(name)),
);

/** A finding about content that an export lacks. */
export interface Loss extends Finding {
  /** The finding as a sentence in the publication's language. */
  readonly text: string;
}

/** Returns what the export for a target lacks of an issue. Of the check's rules, it applies only those about that. */
export function exportLosses(issue: Issue, publication: Publication, target: ExportTarget): Loss[] {
  return applyRules(rules, issue, publication, target).flatMap((finding) => {
    const sentence = sentences.get(finding.rule);
    return sentence
      ? [{ ...finding, text: sentenceText(sentence, finding.values, publication.language) }]
      : [];
  });
}
