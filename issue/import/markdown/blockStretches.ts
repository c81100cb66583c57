import { Lexer } from 'marked';

/** In UTF-16 code units; one block may be longer. */
const usualLength = 1 << 13;

/**
 * Yields Markdown in stretches of whole blocks, which can be parsed separately with the same result: what ends a block
 * precedes the next one.
 */
export function* blockStretches(
  markdown: string,
  onStretch?: (share: number) => void,
  leastLength = usualLength,
): Generator<string> {
  let length = leastLength;
  for (let from = 0; from < markdown.length;) {
    onStretch?.(from / markdown.length);
    const lineEnd = markdown.indexOf('\n', from + length);
    const stretch = markdown.slice(from, lineEnd < 0 ? markdown.length : lineEnd + 1);
    const complete = lineEnd < 0 ? stretch.length : lengthOfCompleteBlocks(stretch);
    if (complete === 0) length *= 2;
    else {
      yield stretch.slice(0, complete);
      from += complete;
      length = leastLength;
    }
  }
}

/** Returns the length of all blocks except the last, which may continue after the stretch. */
function lengthOfCompleteBlocks(stretch: string): number {
  const tokens = new Lexer({ gfm: true }).blockTokens(stretch);
  const last = tokens.findLastIndex(({ type }) => type !== 'space');
  const complete = tokens
    .slice(0, Math.max(last, 0))
    .map(({ raw }) => raw)
    .join('');
  // Marked adds line ends when it joins tokens.
  return stretch.startsWith(complete) ? complete.length : 0;
}
