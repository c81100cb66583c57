import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportIssue, exportTargets } from '../../../issue/exportIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { OutputForm } from '../../../issue/export/forms.ts';
import type { PicturePlace } from '../../../issue/export/renderRichText.ts';
import { anyIssue, anyPublication } from '../support/anyIssue.ts';
import { visibleText } from './support/readHtml.ts';
import { fileWords, issueWords, placesFor, withTables, wordsOf } from './support/words.ts';
import { cases } from '../../support/thorough.ts';

test('generated issues are handed to every target with every word, and the same bytes twice', () => {
  fc.assert(
    fc.property(anyIssue, anyPublication, (issue, publication) => {
      const copy = structuredClone(issue);
      for (const target of exportTargets) {
        const exported = exportIssue(issue, publication, target);
        expect(exportIssue(copy, publication, target)).toEqual(exported);
        const plain = withoutDrawnCharts(issue);
        const places = placesFor(plain, publication, target);
        const { files } = plain === issue ? exported : exportIssue(plain, publication, target);
        for (const { form, name, text } of files) {
          const words = issueWords(plain, publication, target, form);
          if (showsMore(form)) {
            const letters = lettersOf(words);
            const shown = withoutMore(lettersOf(readWords(form, text, places)), letters);
            expect([target, name, shown.join('')]).toEqual([target, name, letters.join('')]);
          } else expect([target, name, ...fileWords(form, text)]).toEqual([target, name, ...words]);
        }
      }
    }),
    { numRuns: cases(200) },
  );
});

/** The words in a chart's picture are no text; `charts.test.ts` has what outputs say of it. The same without charts. */
function withoutDrawnCharts(issue: Issue): Issue {
  if (!issue.blocks.some(({ type }) => type === 'chart')) return issue;
  const blocks = issue.blocks.map((block) =>
    block.type === 'chart' ? { ...block, table: [] } : block,
  );
  return { ...issue, blocks };
}

/**
 * Plain text, in which addresses in angle brackets look like such brackets of the author's, and rich text, in which a
 * picture's link has a line of its own, show more than the issue's words, and an address may part one of them.
 */
function showsMore(form: OutputForm): boolean {
  return form === 'text' || form === 'rich-text';
}

function readWords(form: OutputForm, text: string, places: readonly PicturePlace[]): string[] {
  return wordsOf(form === 'text' ? text : visibleText(withTables(text, places)));
}

function lettersOf(words: readonly string[]): string[] {
  return words.join('').split('').toSorted();
}

/** Those of the sorted texts that the others have too, each as often at most. */
function withoutMore(texts: readonly string[], others: readonly string[]): string[] {
  let next = 0;
  return texts.filter((text) => {
    const isWanted = text === others[next];
    if (isWanted) next += 1;
    return isWanted;
  });
}
