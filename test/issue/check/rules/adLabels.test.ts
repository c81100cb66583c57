import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { applyFix, checkIssue } from '../../../../issue/check/checkIssue.ts';
import '../../../../issue/language/allLanguages.ts';
import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import { cleanBlocks, issueWith, publication } from '../cleanIssue.ts';

const book = 'https://www.amazon.de/dp/3406/?tag=hafenbrief-21';
const paidFor = {
  type: 'paragraph' as const,
  content: ['Diese Ausgabe wird präsentiert von ', { text: 'Amsel', link: book }, '.'],
};
const languages = ['de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];

function fixed(rule: string, essay: Block, language: string) {
  const own = { ...publication, language };
  const issue = issueWith({ essay });
  const found = checkIssue(issue, own).find((finding) => finding.rule === rule);
  const after = found && applyFix(issue, found, own);
  if (!after) throw new Error(`${rule} is not found or not fixed.`);
  return { block: after.blocks.find(({ id }) => id === 'essay'), left: checkIssue(after, own) };
}

test.each(languages)('the label that a fix adds is one for the check: %s', (language) => {
  const { essay } = cleanBlocks;
  for (const headline of [['Lampen'], []])
    for (const rule of ['advertisement-without-label', 'affiliate-link-without-label']) {
      const { left } = fixed(rule, { ...essay, headline, body: [paidFor] }, language);
      expect(left.map((finding) => finding.rule)).not.toContain(rule);
    }
});

test('a text made into an advertisement keeps its audience', () => {
  const text = { ...blankBlock('text', 'essay'), body: [paidFor], audience: 'mail' as const };
  const { block } = fixed('advertisement-without-label', text, 'de');
  expect(block).toMatchObject({ type: 'sponsor', audience: 'mail', body: [paidFor] });
});
