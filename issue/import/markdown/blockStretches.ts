import { Lexer } from 'marked';

/** In UTF-16 code units; one block may be longer. */
const usualLength = 1 << 13;

/**
 * Markdown in stretches of whole blocks, which a parser reads one by one as it would read them together: what ends a
 * block stands in front of the next one.
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

/** The length of all blocks but the last, which may go on behind the stretch. */
function lengthOfCompleteBlocks(stretch: string): number {
  const tokens = new Lexer({ gfm: true }).blockTokens(stretch);
  const last = tokens.findLastIndex(({ type }) => type !== 'space');
  const complete = tokens
    .slice(0, Math.max(last, 0))
    .map(({ raw }) => raw)
    .join('');
  // Marked adds line ends where it joins what it took apart.
  return stretch.startsWith(complete) ? complete.length : 0;
}
