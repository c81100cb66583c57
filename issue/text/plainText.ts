import type { TextContext } from './context.ts';
import type { Inline, MergeTag, RichText } from './inline.ts';
import { tokenText } from './tokenText.ts';

/** How a merge tag appears in plain text: by default its name in braces. */
export type MergeTagText = (tag: MergeTag) => string;

const named: MergeTagText = ({ tag }) => `{${tag}}`;

/** Returns the words of rich text without marks or addresses; a line break is `\n`. */
export function plainText(text: RichText, context: TextContext, mergeTag = named): string {
  return text.map((inline) => inlineText(inline, context, mergeTag)).join('');
}

function inlineText(inline: Inline, context: TextContext, mergeTag: MergeTagText): string {
  if (typeof inline === 'string') return inline;
  if ('text' in inline) return inline.text;
  if ('token' in inline) return tokenText(inline, context);
  if ('tag' in inline) return mergeTag(inline);
  return '\n';
}
