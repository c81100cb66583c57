import { tidy, trimmed } from '../../text/richText.ts';
import { linkOf, type Inline, type RichText } from '../../text/inline.ts';

/** Separators between the links of a footer. */
const separator = /^\s*[·|•/–—-]\s*$/u;

function leadsTo(inline: Inline, link: string): boolean {
  return linkOf(inline) === link;
}

/** Turns the words that link there into plain text. */
export function withoutLink(text: RichText, link: string): RichText {
  if (!text.some((inline) => leadsTo(inline, link))) return text;
  return tidy(
    text.map((inline): Inline => {
      if (!leadsTo(inline, link) || typeof inline !== 'object' || 'break' in inline) return inline;
      const { link: _, ...rest } = inline;
      return rest;
    }),
  );
}

/** Removes the words that link there, and the dot or bar that separates them from the next. */
export function withoutLinkedWords(text: RichText, link: string): RichText {
  if (!text.some((inline) => leadsTo(inline, link))) return text;
  const kept = text.filter((inline, index) => {
    if (leadsTo(inline, link)) return false;
    if (typeof inline !== 'string' || !separator.test(inline)) return true;
    const [before, after] = [text[index - 1], text[index + 1]];
    const beforeGone = before !== undefined && leadsTo(before, link);
    const afterGone = after !== undefined && leadsTo(after, link);
    return !beforeGone && !(afterGone && index + 2 >= text.length);
  });
  return trimmed(tidy(kept));
}
