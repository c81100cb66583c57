import { safeUrl } from '../addresses/safeUrl.ts';
import { charactersOf, isText, tidy, unmarked, withText } from '../text/richText.ts';
import { markNames, type Inline, type Mark, type RichText, type Unit } from '../text/inline.ts';
import { withoutBoundDates } from '../export/boundDates.ts';

/** Returns a link as outputs write it: nothing if the address is not safe. */
export function canonicalLink(link: string | undefined): string | undefined {
  return link === undefined ? undefined : safeUrl(link);
}

/**
 * Returns the canonical form of all rich texts that look the same: neighbours of one style joined, marks in order and
 * not on white space at their ends, white space collapsed, no space or line break at either end, only safe links.
 */
export function canonicalRichText(content: RichText): RichText {
  const [only] = content;
  if (content.length === 1 && typeof only === 'string') {
    const text = canonicalText(only);
    return text === '' ? [] : text === only ? content : [text];
  }
  const joined = tidy(collapsed(content.map(canonicalInline)));
  const free = joined.map(unguarded);
  // A guard hides a space that is at the end, or next to another, without it.
  const isSame = free.every((inline, index) => inline === joined[index]);
  return tidy(withoutMarkedEdges(isSame ? free : tidy(collapsed(free))));
}

function unguarded(inline: Inline): Inline {
  if (!isText(inline)) return inline;
  const text = charactersOf(inline);
  return withoutGuards(text) === text ? inline : withText(inline, withoutGuards);
}

function canonicalInline(inline: Inline): Inline {
  if (typeof inline === 'string' || 'break' in inline) return inline;
  const { marks = [], link, ...rest } = inline;
  const ordered = markNames.filter((name) => marks.includes(name));
  const address = canonicalLink(link);
  const style = {
    ...(ordered.length > 0 && { marks: ordered }),
    ...(address !== undefined && { link: address }),
  };
  if ('token' in rest) return { token: rest.token, ...canonicalUnit(rest.unit), ...style };
  if (!('tag' in rest)) return { ...rest, ...style };
  const fallback = withoutGuards(collapsedText(rest.fallback ?? ''));
  return { tag: rest.tag, ...(fallback !== '' && { fallback }), ...style };
}

function canonicalUnit(unit: Unit | undefined): { readonly unit?: Unit } {
  if (!unit) return {};
  const [one, other] = [unit.one, unit.other].map((word) =>
    withoutGuards(collapsedText(word)).trim(),
  );
  return one && other ? { unit: { one, other } } : {};
}

function collapsed(content: RichText): Inline[] {
  const kept: Inline[] = [];
  let afterSpace = true;
  for (const inline of content) {
    if (isBreak(inline)) {
      dropLastSpace(kept);
      if (kept.length > 0) kept.push(inline);
      afterSpace = true;
    } else if (typeof inline === 'string' || 'text' in inline) {
      const text = collapsedText(charactersOf(inline));
      const rest: string = afterSpace ? text.replace(/^ /, '') : text;
      if (rest === '') continue;
      kept.push(withText(inline, () => rest));
      afterSpace = rest.endsWith(' ');
    } else {
      kept.push(inline);
      afterSpace = false;
    }
  }
  dropLastSpace(kept);
  while (isBreak(kept.at(-1))) kept.pop();
  return kept;
}

function dropLastSpace(content: Inline[]): void {
  const last = content.at(-1);
  if (last === undefined || !isText(last)) return;
  const text = charactersOf(last).replace(/ $/, '');
  if (text === '') content.pop();
  else content[content.length - 1] = withText(last, () => text);
}

/** Removes marks from white space at the ends of a marked stretch: Markdown could not express them. */
function withoutMarkedEdges(content: RichText): Inline[] {
  if (!content.some(hasMarkedEdge)) return [...content];
  let parts = content.map((inline) => ({ inline, outer: outerStyle(inline, markNames.length) }));
  for (const [depth, mark] of markNames.entries()) {
    const stretches: (typeof parts)[] = [];
    let key: string | undefined;
    for (const part of parts) {
      const own = part.outer
        .split('\n')
        .slice(0, depth + 2)
        .join('\n');
      if (own === key) stretches.at(-1)?.push(part);
      else stretches.push([part]);
      key = own;
    }
    parts = stretches.flatMap((stretch) =>
      stretch[0]?.outer.split('\n')[depth + 1] === mark ? unmarkedEdges(stretch, mark) : stretch,
    );
  }
  return parts.map(({ inline }) => inline);
}

interface Part {
  readonly inline: Inline;
  /** The original link and marks before any were removed, one per line. */
  readonly outer: string;
}

function outerStyle(inline: Inline, depth: number): string {
  if (typeof inline === 'string' || 'break' in inline) {
    return `${isBreak(inline) ? 'break' : ''}${'\n'.repeat(depth)}`;
  }
  const { marks = [], link = '' } = inline;
  return [link, ...markNames.map((name) => (marks.includes(name) ? name : ''))].join('\n');
}

function unmarkedEdges(stretch: readonly Part[], mark: Mark): Part[] {
  const texts = stretch.map(({ inline }) => (isText(inline) ? charactersOf(inline) : '\uFFFC'));
  const whole = texts.join('');
  const start = whole.length - whole.trimStart().length;
  const end = Math.max(start, whole.trimEnd().length);
  let at = 0;
  return stretch.flatMap(({ inline, outer }, index): Part[] => {
    const length = texts[index]?.length ?? 0;
    const [from, to] = [at, at + length];
    at = to;
    if (!isText(inline)) return [{ inline, outer }];
    const cuts = [from, Math.min(Math.max(start, from), to), Math.min(Math.max(end, from), to), to];
    return [0, 1, 2].flatMap((part): Part[] => {
      const text = whole.slice(cuts[part], cuts[part + 1]);
      if (text === '') return [];
      const piece = withText(inline, () => text);
      return [{ inline: part === 1 ? piece : unmarked(piece, mark), outer }];
    });
  });
}

function hasMarkedEdge(inline: Inline): boolean {
  return (
    typeof inline === 'object' && 'text' in inline && !!inline.marks && /^\s|\s$/.test(inline.text)
  );
}

function isBreak(inline: Inline | undefined): boolean {
  return typeof inline === 'object' && 'break' in inline;
}

const careless = /[\p{Cc}\p{Cs}]| {2}/u;

/**
 * Returns a text as every output shows it: no control characters, U+FFFD for a lone surrogate, and white space
 * collapsed into single spaces, as in HTML.
 */
export function collapsedText(text: string): string {
  if (!careless.test(text)) return text;
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Cs}/gu, '\uFFFD');
  return clean.replace(/[ \t\n]+/g, ' ');
}

/** Returns the text of a line, or of an attribute: collapsed and trimmed. */
export function canonicalText(text: string): string {
  // A guard hides a space that is at the end without it.
  return collapsedText(withoutGuards(collapsedText(text))).replace(/^ | $/g, '');
}

/** Removes the zero-width non-joiners that outputs insert: those that hide tags from a mail tool, those in dates. */
function withoutGuards(text: string): string {
  if (!text.includes('\u200C')) return text;
  return withoutBoundDates(text).replace(/([{*%])\u200C+/g, '$1');
}
