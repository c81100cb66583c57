import { budgetOf } from '../../issue/counting/budget.ts';
import { countIssue } from '../../issue/counting/countIssue.ts';
import type { Publication } from '../../issue/publication.ts';
import { numberText } from '../../issue/text/tokenText.ts';
import { documentToBlocks } from '../editor/schema/document/issueDocument.ts';
import type { WordsOf } from '../editor/plugins/blockWords.ts';
import type { Readable } from '../store/store.ts';

/**
 * Returns the word count of each block for the margin, in the interface's language, and against its budget if it has
 * one.
 */
export function marginWords(current: Readable<Publication>, language: string): WordsOf {
  return (document) => {
    const publication = current.get();
    return countIssue({ blocks: documentToBlocks(document) }, publication).blocks.map((count) => {
      if (count.words === 0) return { text: '', isOver: false };
      const budget = budgetOf(count, publication);
      const words = numberText(count.words, language);
      if (!budget) return { text: words, isOver: false };
      return { text: `${words} / ${numberText(budget.most, language)}`, isOver: budget.over > 0 };
    });
  };
}
