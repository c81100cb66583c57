import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import type { Issue } from '../../../../issue/issue.ts';
import type { Flow } from '../../../../issue/text/flow.ts';
import type { RichText } from '../../../../issue/text/inline.ts';

/** An issue of one text block: one paragraph, or more. */
export function smallIssue(content: RichText, ...more: Flow): Issue {
  const body: Flow = [{ type: 'paragraph', content }, ...more];
  return { id: 'small', blocks: [{ ...blankBlock('text', 'text'), body: [...body] }] };
}
