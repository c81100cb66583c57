import type { Inline, Mark, RichText, StyledText } from './inline.ts';

type Style = Pick<StyledText, 'marks' | 'link'>;

/** The character that stands for a token or a merge tag in `textOf`. */
const objectCharacter = '\uFFFC';

/**
 * Returns the characters of rich text: a line break is `\n`, a token or merge tag U+FFFC. `slice` and `replaced` take
 * offsets in it.
 */
export function textOf(content: RichText): string {
  let text = '';
  for (const inline of content) text += charactersOf(inline);
  return text;
}

/** Returns the characters of text; none for anything else. */
export function wordsOf(inline: Inline | undefined): string {
  return inline !== undefined && isText(inline) ? charactersOf(inline) : '';
}

/** Returns the characters of one inline, as `textOf` does of all. */
export function charactersOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('text' in inline) return inline.text;
  return 'break' in inline ? '\n' : objectCharacter;
}

/**
 * Returns rich text as a plain string for fields without formatting: breaks become spaces, merge tags their names in
 * braces.
 */
export function plainOf(content: RichText): string {
  return content
    .map((inline) => {
      if (typeof inline === 'object' && 'tag' in inline) return `{${inline.tag}}`;
      return charactersOf(inline).replace('\n', ' ');
    })
    .join('');
}

/** Returns the part between two offsets of `textOf`, with its styles. */
export function slice(content: RichText, from: number, to = Number.POSITIVE_INFINITY): RichText {
  return slicer(content)(from, to);
}

/** Returns `slice` for one text; taking many parts in ascending order needs only one pass. */
export function slicer(content: RichText): (from: number, to?: number) => RichText {
  let index = 0;
  let offset = 0;
  return (from, to = Number.POSITIVE_INFINITY) => {
    if (from < offset) {
      index = 0;
      offset = 0;
    }
    for (
      let inline = content[index];
      inline !== undefined && offset + charactersOf(inline).length <= from;
      inline = content[index]
    ) {
      offset += charactersOf(inline).length;
      index += 1;
    }
    return partFrom(content, index, offset, from, to);
  };
}

/** Returns the part between two offsets, where the first is in the inline at `index`, which starts at `offset`. */
function partFrom(
  content: RichText,
  index: number,
  offset: number,
  from: number,
  to: number,
): RichText {
  const parts: Inline[] = [];
  let at = index;
  let startOfInline = offset;
  for (let inline = content[at]; inline !== undefined && startOfInline < to; inline = content[at]) {
    const { length } = charactersOf(inline);
    const start = Math.max(from - startOfInline, 0);
    const end = Math.min(to - startOfInline, length);
    startOfInline += length;
    at += 1;
    if (start >= end) continue;
    if (start === 0 && end === length) parts.push(inline);
    else if (typeof inline === 'string') parts.push(inline.slice(start, end));
    else if ('text' in inline) parts.push({ ...inline, text: inline.text.slice(start, end) });
  }
  return parts;
}

/** Removes white space and breaks at both ends, and empty text; returns the same object if there is none. */
export function trimmed(content: RichText): RichText {
  const text = textOf(content);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const isTrimmed = from === 0 && to === text.length && !content.map(charactersOf).includes('');
  return isTrimmed ? content : slice(content, from, to);
}

/** Returns the trimmed parts between the matches of a global pattern, without empty ones. */
export function splitBy(content: RichText, pattern: RegExp): RichText[] {
  const matches = [...textOf(content).matchAll(pattern)];
  const starts = [0, ...matches.map((match) => match.index + match[0].length)];
  const part = slicer(content);
  return starts
    .map((start, index) => trimmed(part(start, matches[index]?.index)))
    .filter((part) => part.length > 0);
}

/** Returns the style of the character at an offset. */
export function styleAt(content: RichText, offset: number): Style {
  return styleOfFirst(slice(content, offset, offset + 1));
}

/** Returns the style of the first character. */
export function styleOfFirst([inline]: RichText): Style {
  const { marks, link } = styleOf(inline);
  return { ...(marks && { marks }), ...(link !== undefined && { link }) };
}

/**
 * Returns the text with its stretches each replaced by one inline; `stretches` are in ascending order and do not
 * overlap.
 */
export function replaced(
  content: RichText,
  stretches: readonly { from: number; to: number; by: Inline }[],
): RichText {
  const part = slicer(content);
  let at = 0;
  const parts = stretches.flatMap(({ from, to, by }) => {
    const before = part(at, from);
    at = to;
    return [...before, by];
  });
  return [...parts, ...part(at)];
}

/** Joins neighbours of the same style, and turns unstyled text into plain strings. */
export function tidy(content: RichText): RichText {
  const runs: Inline[] = [];
  for (const inline of content) {
    const last = runs.at(-1);
    const text = charactersOf(inline);
    if (text === '') continue;
    if (last !== undefined && isText(last) && isText(inline) && sameStyle(last, inline)) {
      runs[runs.length - 1] = styled(charactersOf(last) + text, styleOf(last));
    } else {
      runs.push(isText(inline) ? styled(text, styleOf(inline)) : inline);
    }
  }
  return runs;
}

/** Returns text in a style; a plain string if the style is empty. */
export function styled(text: string, { marks, link }: Style): Inline {
  if (!marks?.length && link === undefined) return text;
  return { text, ...(marks?.length && { marks }), ...(link !== undefined && { link }) };
}

/** Returns the inline with its characters changed; tokens, tags and breaks stay. */
export function withText(inline: Inline, change: (text: string) => string): Inline {
  if (typeof inline === 'string') return change(inline);
  return 'text' in inline ? { ...inline, text: change(inline.text) } : inline;
}

/** Returns the text without one of its marks. */
export function withoutMark(content: RichText, mark: Mark): RichText {
  return tidy(content.map((inline) => unmarked(inline, mark)));
}

/** Returns the inline without a mark. */
export function unmarked(inline: Inline, mark: Mark): Inline {
  if (typeof inline === 'string' || 'break' in inline || !inline.marks?.includes(mark))
    return inline;
  const { marks, ...rest } = inline;
  const left = marks.filter((one) => one !== mark);
  return left.length > 0 ? { ...rest, marks: left } : rest;
}

/** Returns the text without its links. */
export function withoutLinks(content: RichText): RichText {
  return content.map((inline) => {
    if (typeof inline === 'string' || 'break' in inline) return inline;
    const { link: _link, ...rest } = inline;
    return 'text' in rest && !rest.marks ? rest.text : rest;
  });
}

/** True for text, with or without style; false for a token, a tag and a line break. */
export function isText(inline: Inline): inline is string | StyledText {
  return typeof inline === 'string' || 'text' in inline;
}

function styleOf(inline: Inline | undefined): Style {
  return inline === undefined || typeof inline === 'string' || 'break' in inline ? {} : inline;
}

/** True if both have the same marks and link. */
export function sameStyle(one: Inline, other: Inline): boolean {
  const [first, second] = [styleOf(one), styleOf(other)];
  return first.link === second.link && (first.marks ?? []).join() === (second.marks ?? []).join();
}

/** Returns a plain text as rich text with one mark, nothing if it is empty. */
export function markedText(text: string, mark: Mark): RichText {
  return text === '' ? [] : [{ text, marks: [mark] }];
}

/** The inverse of `markedText`: empty for any other text. */
export function readMarked([only, ...others]: RichText, mark: Mark): string {
  if (others.length > 0 || typeof only !== 'object' || !('text' in only)) return '';
  return only.marks?.join() === mark && only.link === undefined ? only.text : '';
}
