import { partTypes, traitsOf, type PartType } from '../blocks/allBlocks.ts';
import { fnv1a } from '../text/fnv1a.ts';
import { placedNames, type Placement } from './placement.ts';

/** One block in a colophon. */
export interface ColophonBlock {
  readonly type: PartType;
  /** The number of pieces it shows; for a section, without those of its items, which follow it. */
  readonly pieces: number;
  readonly placements: readonly Placement[];
  /** What a reader of the pieces would get wrong. */
  readonly difference?: unknown;
  /** A checksum of the texts that it shows; empty if nothing depends on them. */
  readonly check: string;
}

export interface Colophon {
  readonly language: string;
  readonly blocks: readonly ColophonBlock[];
  /** Width and height of each picture file, in order of first appearance. */
  readonly sizes: readonly (readonly [number, number])[];
}

const version = '1';

const types = new Map(partTypes.map((type) => [traitsOf(type).letter, type]));

/**
 * Returns `1de;M3G2(…)LdNI3…;xc.hs,…;(…)`: version and language; for each block its letter, the number of its pieces
 * (omitted if 1), and in parentheses its checksum and its placements; the sizes of pictures; what the shape does not
 * reveal, in a JSON variant. Numbers are in base 36. Safe in an attribute, in a comment and in a mail tool's template.
 */
export function colophonText({ language, blocks, sizes }: Colophon): string {
  const values: unknown[] = [];
  const list = blocks.map((block) => blockText(block, values)).join('');
  const differences = blocks.flatMap(({ difference }, index) =>
    difference === undefined ? [] : [[String(index), difference] as const],
  );
  const more = {
    ...(Object.fromEntries(differences) as object),
    ...(values.length > 0 && { v: values }),
  };
  const parts = [
    version + language,
    list,
    sizes.map((size) => size.map(digits).join('.')).join(','),
    Object.keys(more).length > 0 ? safeJson(more) : '',
  ];
  return parts.join(';').replace(/;+$/, '');
}

function blockText({ type, pieces, placements, check }: ColophonBlock, values: unknown[]): string {
  let last = 0;
  const placed = placements.map(({ what, at, length, space, value }) => {
    const from = digits(at - last);
    last = at;
    if (value !== undefined) values.push(value);
    const sign = value === undefined ? '' : '!';
    const gap = space === undefined ? '' : space === 'before' ? '_' : '.';
    return `${from}${placedLetter(what)}${digits(length)}${gap}${sign}`;
  });
  const count = pieces === 1 ? '' : digits(pieces);
  return `${traitsOf(type).letter}${count}${check === '' ? '' : `(${check}${placed.map((one) => `,${one}`).join('')})`}`;
}

const placedLetters = 'WMDTKSCFEUVRNLX';

function placedLetter(what: Placement['what']): string {
  return placedLetters[placedNames.indexOf(what)] ?? '';
}

function digits(number: number): string {
  return number.toString(36);
}

/**
 * Characters that could end a string, an attribute or a comment, or start a mail tool's tag; escapes stay as they are.
 */
const unsafe = /\\.|['<>&`{}%*$|\u2028\u2029]|-(?=-|$)/gu;
const jsonParts = /"((?:[^"\\]|\\.)*)"(:?)|[{}]/g;

/** Returns JSON with single quotation marks, none around keys, and parentheses for braces. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    jsonParts,
    (found, text: string | undefined, colon: string) => {
      if (text === undefined) return found === '{' ? '(' : ')';
      if (colon !== '' && /^[\w@]+$/.test(text)) return text + colon;
      return `'${text.replace(unsafe, escaped)}'${colon}`;
    },
  );
}

function escaped(found: string): string {
  if (found.length > 1 && found !== '\\"') return found;
  return `\\u${found
    .charCodeAt(found.length - 1)
    .toString(16)
    .padStart(4, '0')}`;
}

/** Parses a colophon; undefined for any other text. */
export function parseColophon(text: string): Colophon | undefined {
  const [, language = '', list = '', sizes = '', json = ''] =
    /^1([a-z][\w-]*)(?:;([^;]*))?(?:;([^;(]*))?(?:;(\(.*))?$/isu.exec(text.trim()) ?? [];
  if (language === '') return undefined;
  try {
    const more = JSON.parse(json === '' ? '{}' : plainJson(json)) as Record<string, unknown>;
    const values = ((more['v'] as readonly unknown[] | undefined) ?? []).values();
    const entries = [...list.matchAll(/([A-Z])([\da-z]*)(?:\(([^()]*)\))?/g)];
    if (entries.map(([entry]) => entry).join('') !== list) return undefined;
    const blocks = entries.map(([, letter = '', count = '', within = ''], index) => {
      const [check = '', ...placed] = within.split(',');
      const type = types.get(letter);
      if (!type) throw new TypeError(`There is no block ${letter}.`);
      const pieces = count === '' ? 1 : number(count);
      return {
        type,
        pieces,
        placements: placements(placed, values),
        difference: more[index],
        check,
      };
    });
    return { language, blocks, sizes: sizes === '' ? [] : sizes.split(',').map(sizeOf) };
  } catch {
    return undefined;
  }
}

/** An unfinished string or a word that is no key is taken whole: it would be read again from each of its characters. */
const safeParts = /'((?:[^'\\]|\\.?)*)(?:'|$)|([\w@]+)(:?)|[()]/g;

function plainJson(text: string): string {
  return text.replace(
    safeParts,
    (found, string: string | undefined, word: string | undefined, colon: string) => {
      if (string !== undefined) return `"${string}"`;
      if (word !== undefined) return colon === '' ? found : `"${word}":`;
      return found === '(' ? '{' : '}';
    },
  );
}

function placements(texts: readonly string[], values: Iterator<unknown>): Placement[] {
  let last = 0;
  return texts.map((text) => {
    const [, from = '', letter = '', length = '', gap = '', sign = ''] =
      /^(-?[\da-z]+)([A-Z])([\da-z]+)([_.]?)(!?)$/.exec(text) ?? [];
    const what = placedNames[placedLetters.indexOf(letter)];
    if (letter === '' || what === undefined) throw new TypeError(`There is no ${text}.`);
    const at = last + number(from);
    last = at;
    const space = gap === '' ? undefined : gap === '_' ? ('before' as const) : ('after' as const);
    return {
      what,
      at,
      length: number(length),
      ...(space && { space }),
      ...(sign !== '' && { value: values.next().value }),
    };
  });
}

function sizeOf(text: string): readonly [number, number] {
  const [width = '', height = ''] = text.split('.');
  return [number(width), number(height)];
}

function number(text: string): number {
  const value = Number.parseInt(text, 36);
  if (Number.isNaN(value)) throw new TypeError(`This is no number: ${text}`);
  return value;
}

/** Returns a checksum of three characters: FNV-1a in base 36, truncated. */
export function checksum(text: string): string {
  return (fnv1a(text) % 36 ** 3).toString(36).padStart(3, '0');
}
