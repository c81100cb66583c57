import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import type { Issue } from '../../../../issue/issue.ts';
import type { Publication } from '../../../../issue/publication.ts';
import type { AllMessages } from '../../../language/messages.ts';

/** Creates an issue that shows every element of a look, for when no issue is open. */
export function specimenIssue(
  { author }: Pick<Publication, 'author'>,
  words: AllMessages['settings']['look']['specimenIssue'],
): Issue {
  const nowhere = 'https://example.com/';
  const masthead = { ...blankBlock('masthead', 'masthead'), title: words.title, byline: author };
  return {
    id: 'specimen',
    blocks: [
      masthead,
      {
        ...blankBlock('lead-essay', 'essay'),
        headline: [words.headline],
        body: [
          {
            type: 'paragraph',
            content: [words.paragraph, { text: words.link, link: nowhere }, '.'],
          },
        ],
      },
      { ...blankBlock('pull-quote', 'quote'), content: [words.quote] },
      { ...blankBlock('button', 'button'), label: words.button, url: nowhere },
    ],
  };
}
