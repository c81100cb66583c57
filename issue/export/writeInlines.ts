import { markNames, type Inline, type Mark, type RichText } from '../text/inline.ts';

/** How an output writes rich text. */
export interface InlineWriter<Output> {
  /** Text, token, merge tag or line break, without its marks and link. */
  leaf(inline: Inline): Output;
  mark(mark: Mark, inner: Output): Output;
  /** True if a link has a target; by default all have. Links without one are not separated from other text. */
  leads?(address: string): boolean;
  /** Returns `inner` as a link; unchanged if the address is not safe. */
  link(address: string, inner: Output): Output;
  join(parts: readonly Output[]): Output;
}

/**
 * Writes rich text with the fewest tags: adjacent runs with the same link or mark share it, links are outside marks,
 * and marks nest in the order of `markNames`.
 */
export function writeInlines<Output>(text: RichText, writer: InlineWriter<Output>): Output {
  const leading = (inline: Inline) => {
    const link = linkOf(inline);
    return link !== undefined && writer.leads?.(link) === false ? undefined : link;
  };
  const parts = runs(text, leading).map(([link, inlines]) => {
    const inner = writeMarked(inlines, writer, 0);
    return link === undefined ? inner : writer.link(link, inner);
  });
  return writer.join(parts);
}

/**
 * Writes a line that is a link as a whole: links within it are dropped, as they cannot nest. Without an address, it is
 * written as it is.
 */
export function writeLinked<Output>(
  text: RichText,
  address: string,
  writer: InlineWriter<Output>,
): Output {
  if (address === '') return writeInlines(text, writer);
  return writer.link(address, writeMarked(text, writer, 0));
}

function writeMarked<Output>(
  inlines: RichText,
  writer: InlineWriter<Output>,
  depth: number,
): Output {
  const mark = markNames[depth];
  if (mark === undefined || !inlines.some((inline) => marksOf(inline).length > 0)) {
    return writer.join(inlines.map((inline) => writer.leaf(inline)));
  }
  const parts = runs(inlines, (inline) => marksOf(inline).includes(mark)).map(([marked, part]) => {
    const inner = writeMarked(part, writer, depth + 1);
    return marked ? writer.mark(mark, inner) : inner;
  });
  return writer.join(parts);
}

function runs<Key>(text: RichText, keyOf: (inline: Inline) => Key): [Key, RichText][] {
  const found: [Key, Inline[]][] = [];
  for (const inline of text) {
    const key = keyOf(inline);
    const last = found.at(-1);
    if (last && last[0] === key) last[1].push(inline);
    else found.push([key, [inline]]);
  }
  return found;
}

/** Returns the links in a text, each with its words. */
export function linksOf<Output>(text: RichText, writer: InlineWriter<Output>): Output[] {
  return runs(text, linkOf).flatMap(([link, inlines]) =>
    link === undefined ? [] : [writeLinked(inlines, link, writer)],
  );
}

/** True if the run of text is, or is part of, a link. */
export function hasLink(inline: Inline): boolean {
  return linkOf(inline) !== undefined;
}

function linkOf(inline: Inline): string | undefined {
  return typeof inline === 'object' && 'link' in inline ? inline.link || undefined : undefined;
}

function marksOf(inline: Inline): readonly Mark[] {
  return typeof inline === 'object' && 'marks' in inline ? (inline.marks ?? []) : [];
}
