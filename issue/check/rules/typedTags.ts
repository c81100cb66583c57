import { mergeTagOfAddress, withMergeTags } from '../../import/withMergeTags.ts';
import { textOf } from '../../text/richText.ts';
import type { RichText } from '../../text/inline.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { changeRichTexts } from '../../changes/changeTexts.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Merge tags as mail tools write them: `{{x}}`, `*|X|*`, `{$x}`, `%X%` in capitals, `{X}` in capitals. */
const looksLikeTag =
  /\{\{[^{}\n]{1,80}\}\}|\*\|[^|\n]{1,80}\|\*|\{\$\w{1,40}\}|\{[A-Z][A-Z_]{2,40}\}|%%?[A-Z][A-Z_]{2,40}%%?/g;

/** No merge tag is typed as plain text: it would be sent literally, braces included. */
export const typedTags: Rule = {
  sentences: {
    'typed-merge-tag': {
      de: '„{text}“ steht als bloßer Text da: So sehen es alle Leser. Mache ein Feld daraus, oder schreibe es um.',
      en: '“{text}” is plain text, and every reader sees it like this: turn it into a merge tag, or rephrase it.',
    },
  },
  fixes: {
    'typed-merge-tag': {
      label: { de: 'Feld daraus machen', en: 'Turn it into a merge tag' },
      apply: (issue, { blockId, values }) => {
        const typed = String(values['text']);
        if (mergeTagOfAddress(typed) === undefined) return issue;
        return changeBlock(issue, blockId, (block) =>
          changeRichTexts(block, (text) =>
            textOf(text).includes(typed) ? withMergeTags(text, []) : text,
          ),
        );
      },
    },
  },
  check: ({ blocks }) =>
    blocks.flatMap(({ id, texts }) => {
      const found = texts.flatMap(
        ({ content }) => textOf(withoutCode(content)).match(looksLikeTag) ?? [],
      );
      return [...new Set(found)].map((text) => finding('typed-merge-tag', 'error', id, { text }));
    }),
};

/** Merge tags in code are examples. */
function withoutCode(text: RichText): RichText {
  return text.filter(
    (inline) => typeof inline === 'string' || 'break' in inline || !inline.marks?.includes('code'),
  );
}
