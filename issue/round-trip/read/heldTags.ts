import { mailToolProfiles } from '../../export/mail-tools/allMailTools.ts';
import { escapePattern } from '../../text/escapePattern.ts';

const fallback = '([^`{}|<>*&%\\\\$[\\]_~\\n]*?)';

let pattern: RegExp | undefined;

/** Matches every mail tool's tags, with any fallback. */
function tags(): RegExp {
  return (pattern ??= patternOfTags());
}

function patternOfTags(): RegExp {
  const syntaxes = Object.values(mailToolProfiles)
    .flatMap((profile) => Object.values(profile.tags))
    .flatMap(({ text, textWithFallback }) => [text, textWithFallback ?? ''])
    .filter((syntax) => syntax !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((syntax) => syntax.split('FALLBACK').map(escapePattern).join(fallback));
  return new RegExp(syntaxes.join('|'), 'g');
}

/** Takes mail tools' tags out of Markdown, as its parser might interpret them, and returns how to restore them. */
export function heldTags(markdown: string): {
  readonly text: string;
  readonly putBack: (text: string) => string;
} {
  const held: string[] = [];
  const text = markdown.replace(tags(), (tag) => start + String(held.push(tag) - 1) + end);
  const putBack = (part: string) =>
    part.replace(places, (_, index: string) => held[Number(index)] ?? '');
  return { text, putBack };
}

/** Never part of a text: our Markdown is written without control characters. */
const [start, end] = ['\u0001', '\u0002'];
const places = new RegExp(`${start}(\\d+)${end}`, 'g');
