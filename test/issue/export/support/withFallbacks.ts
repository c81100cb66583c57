import { changeRichTexts } from '../../../../issue/changes/changeTexts.ts';
import type { Issue } from '../../../../issue/issue.ts';

/** Returns the issue with a fallback for every merge tag: mails of no tool leave a sentence out. */
export function withFallbacks(issue: Issue): Issue {
  return changeRichTexts(issue, (text) =>
    text.map((inline) =>
      typeof inline === 'object' && 'tag' in inline ? { fallback: 'Ada', ...inline } : inline,
    ),
  );
}
