import { blankBlock } from '../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { paragraphs } from '../../issue/text/flow.ts';

/** A small issue: a masthead with the title and date, and a text block with the text. */
export function smallIssue(title: string, date: string, text = 'Ein kurzer Text.'): Issue {
  return {
    id: 'small',
    blocks: [
      { ...blankBlock('masthead', 'b1'), title, date },
      { ...blankBlock('text', 'b2'), body: paragraphs(text) },
    ],
  };
}

/** The same as the text of an `issue.json`. */
export function smallIssueText(title: string, date: string, text?: string): string {
  return serialiseIssue(smallIssue(title, date, text));
}
