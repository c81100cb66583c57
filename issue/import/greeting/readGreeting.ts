import { blankBlock, type Greeting } from '../../blocks/allBlocks.ts';
import type { IsoDate } from '../../calendar/isoDate.ts';
import type { FlowNode } from '../../text/flow.ts';
import type { RichText, TokenName } from '../../text/inline.ts';
import { looseUnits, withUnits } from '../../text/unitWords.ts';
import { replaced, styleAt, textOf } from '../../text/richText.ts';
import { plainFlow } from '../lines/flowOfLines.ts';
import type { Line } from '../lines/line.ts';
import type { FoundToken } from '../withMergeTags.ts';
import { findTokens } from './greetingTokens.ts';

/** Reads the lines at the top as the greeting, its numbers and dates as tokens; the replaced text goes to `tokens`. */
export function readGreeting(
  lines: readonly Line[],
  id: string,
  about: { readonly date: IsoDate; readonly language: string },
  tokens: FoundToken[],
): Greeting {
  const values: Pick<Greeting, 'subscribers' | 'subscriberChange'> = {
    subscribers: null,
    subscriberChange: null,
  };
  const seen = new Set<TokenName>();
  const live = (content: RichText): RichText => {
    const text = textOf(content);
    const stretches = findTokens(text, about.date, about.language).filter(({ token }) => {
      // A second number of readers or words means something else.
      const isFirst =
        !seen.has(token) || token === 'week' || token === 'weekday' || token === 'date';
      seen.add(token);
      return isFirst;
    });
    for (const { token, from, to, value = null } of stretches) {
      tokens.push({ token, text: text.slice(from, to) });
      if (token === 'subscribers') values.subscribers = value;
      if (token === 'subscriber-change') values.subscriberChange = value;
    }
    const tokensIn = stretches.map(({ token, from, to }) => ({
      from,
      to,
      by: { token, ...styleAt(content, from) },
    }));
    const made = replaced(content, tokensIn);
    for (const { token, word } of looseUnits(made)) addWord(tokens, token, word);
    return withUnits(made);
  };
  const body = plainFlow(lines).map((node): FlowNode => {
    const isText = node.type === 'paragraph' || node.type === 'subheading';
    return isText ? { ...node, content: live(node.content) } : node;
  });
  return { ...blankBlock('greeting', id), ...values, body };
}

/** Adds the unit word that a token now includes to the text it replaced. */
function addWord(tokens: FoundToken[], token: TokenName, word: string): void {
  const index = tokens.findLastIndex((found) => found.token === token);
  const found = tokens[index];
  if (found) tokens[index] = { ...found, text: `${found.text} ${word}` };
}
