import {
  mergeTagNames,
  tokenNames,
  withLink,
  type Inline,
  type RichText,
  type Token,
  type TokenName,
  type Unit,
} from '../text/inline.ts';
import { unitOfWord } from '../text/unitWords.ts';
import { replaced, slice, styleAt, textOf } from '../text/richText.ts';
import { canonicalRichText } from './canonicalRichText.ts';

/** Something that a text does not reveal: a token, a merge tag, a link for which the mail tool has no address. */
export interface Placement {
  readonly what: PlacedName;
  /** Characters from the start of the block's texts. */
  readonly at: number;
  /** Number of characters it shows there. */
  readonly length: number;
  /** Set if a space before or after it is missing in outputs because it shows nothing itself. */
  readonly space?: 'before' | 'after' | undefined;
  /** A token's unit, a merge tag's fallback, a link's address, or the complete original text. */
  readonly value?: unknown;
}

/**
 * Tokens and merge tags by name; `link` for a link, `text` for a complete text that cannot be reassembled otherwise.
 */
export const placedNames = [...tokenNames, ...mergeTagNames, 'link', 'text'] as const;
export type PlacedName = (typeof placedNames)[number];

/** How an output shows a text. */
export interface Appearance {
  /** Returns the characters shown for a token or a merge tag. */
  readonly textOf: (inline: Inline) => string;
  /** Returns the link that a reader finds in place of this one, undefined for none. */
  readonly linkOf: (link: string) => string | undefined;
  /** Returns the fallback implied by a merge tag's characters. */
  readonly fallbackOf: (shown: string) => string | undefined;
  /** Returns the asset that a reader finds in a picture's address: not its own if that picture is published. */
  readonly assetOf: (asset: string) => string;
}

/** True if nothing of the text is lost in the output. */
export function isPlain(content: RichText, { linkOf }: Appearance): boolean {
  return content.every((inline) => {
    if (typeof inline === 'string' || 'break' in inline) return true;
    return 'text' in inline && (inline.link === undefined || linkOf(inline.link) === inline.link);
  });
}

/** Returns a text as shown, with placements from which `unflattened` restores its canonical form. */
export function flattened(
  written: RichText,
  content: RichText,
  at: number,
  appearance: Appearance,
): { plain: RichText; placements: readonly Placement[] } {
  const shown = content.map((inline) => shownInline(inline, appearance));
  const plain = canonicalRichText(written.map((inline) => shownInline(inline, appearance)));
  const placements = placementsIn(content, shown, textOf(plain), at, appearance);
  const { length } = textOf(plain);
  const isEnough =
    JSON.stringify(unflattened(plain, at, placements, appearance)) === JSON.stringify(content);
  if (isEnough) return { plain, placements };
  return { plain, placements: [{ what: 'text', at, length, value: content }] };
}

function shownInline(inline: Inline, { textOf: text, linkOf }: Appearance): Inline {
  if (typeof inline === 'string' || 'break' in inline) return inline;
  const { marks, link } = inline;
  const address = link === undefined ? undefined : linkOf(link);
  return {
    text: 'text' in inline ? inline.text : text(inline),
    ...(marks && { marks }),
    ...(address !== undefined && { link: address }),
  };
}

/** Locates each inline in the shown text, in which white space was collapsed. */
function placementsIn(
  content: RichText,
  shown: RichText,
  text: string,
  start: number,
  { linkOf, fallbackOf }: Appearance,
): Placement[] {
  const placements: Placement[] = [];
  let at = 0;
  for (const [index, inline] of content.entries()) {
    const own = textOf(shown.slice(index, index + 1));
    const { from, to } = found(own, text, at);
    at = to;
    const place = { at: start + from, length: to - from };
    if (typeof inline === 'string' || 'break' in inline) continue;
    const { link } = inline;
    if (link !== undefined && linkOf(link) !== link && to > from) {
      const before = placements.at(-1);
      if (
        before?.what === 'link' &&
        before.value === link &&
        before.at + before.length === start + from
      ) {
        placements[placements.length - 1] = { ...before, length: start + to - before.at };
      } else placements.push({ what: 'link', ...place, value: link });
    }
    if ('text' in inline) continue;
    const what = 'token' in inline ? inline.token : inline.tag;
    const space = to > from ? undefined : spaceAround(content, index, text, from);
    const fallback = 'tag' in inline ? inline.fallback : undefined;
    const isTold = fallback === fallbackOf(text.slice(from, to));
    placements.push({
      what,
      ...place,
      ...(space && { space }),
      ...('tag' in inline && !isTold && { value: fallback ?? '' }),
      ...('token' in inline &&
        inline.unit &&
        hiddenUnit(inline, inline.unit, text.slice(from, to))),
    });
  }
  return placements;
}

/** Returns where the characters of an inline are in the text from an offset on, ignoring collapsed spaces. */
function found(own: string, text: string, at: number): { from: number; to: number } {
  const start = own.startsWith(' ') && text[at] !== ' ' ? 1 : 0;
  const words = own.slice(start);
  const isWhole = text.startsWith(words, at);
  const length = isWhole ? words.length : words.replace(/ $/, '').length;
  return { from: at, to: at + length };
}

function spaceAround(content: RichText, index: number, text: string, at: number) {
  const before = textOf(content.slice(0, index));
  const after = textOf(content.slice(index + 1));
  if (after.startsWith(' ') && text[at] !== ' ') return 'after' as const;
  return before.endsWith(' ') && at > 0 && text[at - 1] !== ' ' ? ('before' as const) : undefined;
}

/** Restores the text from its shown form. */
export function unflattened(
  plain: RichText,
  at: number,
  placements: readonly Placement[],
  { fallbackOf }: Pick<Appearance, 'fallbackOf'>,
): RichText {
  const whole = placements.find(({ what }) => what === 'text');
  if (whole) return whole.value as RichText;
  const linked = placements
    .filter(({ what }) => what === 'link')
    .reduce(
      (text, { at: from, length, value }) => linkedPart(text, from - at, length, value as string),
      plain,
    );
  const text = textOf(plain);
  const stretches = placements.flatMap(({ what, at: place, length, space, value }) => {
    if (what === 'link' || what === 'text') return [];
    const from = place - at;
    const style = length > 0 ? styleAt(linked, from) : {};
    const shown = text.slice(from, from + length);
    const object = objectOf(what, value, shown, fallbackOf(shown), style);
    return [{ from, to: from + length, by: object, space }];
  });
  const result = replaced(linked, stretches);
  if (!stretches.some(({ space }) => space)) return canonicalRichText(result);
  const bare = new Map(stretches.map(({ by, space }) => [by, space] as const));
  return canonicalRichText(
    result.flatMap((inline): Inline[] => {
      const space = bare.get(inline as never);
      if (space === undefined) return [inline];
      return space === 'before' ? [' ', inline] : [inline, ' '];
    }),
  );
}

function objectOf(
  what: PlacedName,
  value: unknown,
  shown: string,
  shownFallback: string | undefined,
  style: object,
): Inline {
  const token = tokenNames.find((name) => name === what);
  if (token) return { token, ...shownUnit(token, value, shown), ...style };
  const tag = mergeTagNames.find((name) => name === what);
  if (!tag) throw new TypeError(`There is no ${what}.`);
  const fallback = value === undefined ? shownFallback : (value as string);
  return { tag, ...(fallback && { fallback }), ...style };
}

/**
 * Returns what must be stored of a unit: nothing if the shown word implies the other form; otherwise that form, after a
 * sign that identifies it; both if no word is shown.
 */
function hiddenUnit(
  { token }: Token,
  unit: Unit,
  shown: string,
): { readonly value?: Unit | string } {
  const form = formIn(shown);
  if (form === undefined) return { value: unit };
  const known = unitOfWord(form, token);
  if (known?.one === unit.one && known.other === unit.other) return {};
  if (form === unit.other) return { value: `1${unit.one}` };
  return { value: form === unit.one ? `+${unit.other}` : unit };
}

function shownUnit(token: TokenName, value: unknown, shown: string): { readonly unit?: Unit } {
  const form = formIn(shown) ?? '';
  if (value === undefined) {
    const unit = unitOfWord(form, token);
    return unit ? { unit } : {};
  }
  if (typeof value !== 'string') return { unit: value as Unit };
  const hidden = value.slice(1);
  const isOneHidden = value.startsWith('1');
  return { unit: isOneHidden ? { one: hidden, other: form } : { one: form, other: hidden } };
}

/** Returns what follows a number and a space: numbers themselves contain only no-break spaces. */
function formIn(shown: string): string | undefined {
  const space = shown.indexOf(' ');
  return space === -1 ? undefined : shown.slice(space + 1);
}

function linkedPart(text: RichText, from: number, length: number, link: string): RichText {
  const linked = slice(text, from, from + length).map((inline) => withLink(inline, link));
  return [...slice(text, 0, from), ...linked, ...slice(text, from + length)];
}
