import { graphemesIn } from '../text/graphemes.ts';

const plain = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]*$/;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Zl}\p{Zp}]+$/u;

/** Whole blocks of wide (W) or fullwidth (F) characters by Unicode's East Asian Width, except emoji. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
const emoji = /^\p{Emoji_Presentation}|^\p{Regional_Indicator}|\uFE0F/u;

/** Returns the columns that a text takes in a monospaced font: an emoji or a Chinese character takes two. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemesIn(text)) columns += widthOf(grapheme);
  return columns;
}

function widthOf(grapheme: string): 0 | 1 | 2 {
  if (invisible.test(grapheme)) return 0;
  if (grapheme.endsWith('\uFE0E')) return 1;
  return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1;
}
