import { quotes } from './readQuery.ts';

/** The names of each filter: the first two are what the German and the English interface write. */
const names = {
  block: { de: 'block', en: 'block', also: ['type', 'art'] },
  month: { de: 'monat', en: 'month', also: ['date', 'datum', 'year', 'jahr'] },
  since: { de: 'seit', en: 'since', also: ['after', 'ab'] },
  before: { de: 'vor', en: 'before', also: [] },
  source: { de: 'quelle', en: 'source', also: ['site'] },
  status: { de: 'ist', en: 'is', also: ['status'] },
} as const satisfies Record<string, { de: string; en: string; also: readonly string[] }>;
export type FilterKind = keyof typeof names;

const kinds: ReadonlyMap<string, FilterKind> = new Map(
  Object.entries(names).flatMap(([kind, { de, en, also }]) =>
    [de, en, ...also].map((name) => [name, kind as FilterKind] as const),
  ),
);

/** A filter as typed, such as `block:chart` or `month:"August 2025"`. */
export interface TypedFilter {
  readonly kind: FilterKind;
  /** Empty while it is being typed. */
  readonly value: string;
  readonly text: string;
  /** Its index in the query. */
  readonly from: number;
}

/** A phrase, which is matched so that no filter is found within it, or a filter, whose value may be in quotation marks. */
const pattern = new RegExp(
  String.raw`[${quotes}][^${quotes}]*[^${quotes}:][${quotes}]|(?<=^|\s)(\p{L}+):(?:[${quotes}]([^${quotes}]*)[${quotes}]?|([^\s${quotes}]*))`,
  'gu',
);

/** Returns the filters in a typed query. */
export function filtersIn(typed: string): TypedFilter[] {
  return [...typed.matchAll(pattern)].flatMap((match) => {
    const [text, name = '', quoted, plain = ''] = match;
    const kind = kinds.get(name.toLowerCase());
    return kind
      ? [{ kind, value: (quoted ?? plain).normalize().trim(), text, from: match.index }]
      : [];
  });
}

/** Returns a typed query without its filters, or without those of one kind. */
export function withoutFilters(typed: string, only?: FilterKind): string {
  return filtersIn(typed)
    .filter(({ kind }) => only === undefined || kind === only)
    .reduceRight(
      (rest, { from, text }) => rest.slice(0, from) + rest.slice(from + text.length),
      typed,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns a typed query with that filter in place of others of its kind; without any for an empty value. */
export function withFilter(
  typed: string,
  kind: FilterKind,
  value: string,
  language: 'de' | 'en',
): string {
  const rest = withoutFilters(typed, kind);
  if (value === '') return rest;
  const text = `${names[kind][language]}:${/\s/.test(value) ? `"${value}"` : value}`;
  const whole = [rest, text].filter(Boolean).join(' ');
  // Behind an open quotation mark it would be part of what is quoted.
  return filtersIn(whole).at(-1)?.text === text ? whole : `${text} ${rest}`;
}
