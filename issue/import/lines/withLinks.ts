import { findAddresses } from '../../addresses/findAddresses.ts';
import { addressAsWords } from '../../addresses/readableAddress.ts';
import { withoutRedirects } from '../../addresses/redirects.ts';
import type { RichText } from '../../text/inline.ts';
import { replaced, slicer, styled, styleOfFirst, textOf } from '../../text/richText.ts';

/**
 * Links each address in the text that is not linked yet, shown in readable form, with redirects resolved to their
 * target. Code is unchanged.
 */
export function withLinks(content: RichText): RichText {
  const text = textOf(content);
  const part = slicer(content);
  const stretches = findAddresses(text).flatMap(({ from, to, link }) => {
    const named = part(from, to);
    if (!named.every(isPlain)) return [];
    const target = withoutRedirects(link);
    const words = addressAsWords(target, text.slice(from, to));
    return [{ from, to, by: styled(words, { ...styleOfFirst(named), link: target }) }];
  });
  return stretches.length === 0 ? content : replaced(content, stretches);
}

function isPlain(inline: RichText[number]): boolean {
  return (
    typeof inline === 'string' ||
    ('text' in inline && inline.link === undefined && inline.marks?.includes('code') !== true)
  );
}
