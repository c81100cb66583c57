import type { Reason } from './reason.ts';

/** Maximum nesting depth: deeper than any real issue, and shallow enough for every recursive reader and writer. */
const deepest = 200;

export type ReadJson = { readonly value: unknown } | { readonly why: Reason };

/** Parses JSON text, with or without a byte order mark, or returns why it is invalid. Never throws. */
export function readJson(text: string): ReadJson {
  if (isTooDeep(text)) return { why: { reason: 'too-deep', levels: deepest } };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { why: notJson(error) };
  }
}

/** Removes JavaScript's quotation of the text: bytes of a damaged file help nobody. */
function notJson(error: unknown): Reason {
  const message = error instanceof Error ? error.message : String(error);
  const detail = message.replace(/, (?:\.\.\.)?".*$/s, '').replaceAll(/\p{Cc}/gu, '\uFFFD');
  const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
  return { reason: 'not-json', line: line === undefined ? null : Number(line), detail };
}

/** Checks the text itself: walking a value that deep would overflow the stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
