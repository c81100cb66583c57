import { pageOf } from '../addresses/pageOf.ts';
import { withScheme } from '../addresses/withScheme.ts';
import type { PartType } from '../blocks/allBlocks.ts';
import { isIsoDate } from '../calendar/isoDate.ts';
import type { Sent } from '../issue.ts';
import { fold } from '../text/fold.ts';
import { dateNamed, datesNamed, statusesNamed, typesNamed } from './filterValues.ts';
import { filtersIn, withoutFilters, type FilterKind } from './filters.ts';
import { readQuery } from './readQuery.ts';

/** What a block or news item must be to be found, besides its words. */
export interface PartFilter {
  /** Its type is one of them; undefined for any. */
  readonly types: readonly PartType[] | undefined;
  /** For each of them, folded, one of its sources has words that begin so. */
  readonly sources: readonly string[];
}

/** Lets every part through. */
export const anyPart: PartFilter = { types: undefined, sources: [] };

/** True if it lets every part through. */
export function isAnyPart({ types, sources }: PartFilter): boolean {
  return types === undefined && sources.length === 0;
}

/** What an issue must be to be found. */
type IssueTest = (issue: { readonly date: string; readonly sent: Sent | null }) => boolean;

/** A typed query, understood. */
export interface Search {
  /** What must stand in a part (`readQuery`). */
  readonly terms: readonly string[];
  readonly parts: PartFilter;
  readonly isIssue: IssueTest;
  /** True if it asks for nothing yet. */
  readonly isEmpty: boolean;
  /** Filters whose values mean nothing, as typed. */
  readonly unknown: readonly string[];
}

/**
 * Reads a typed query: words, phrases and addresses, and filters such as `block:chart`. Of several blocks one is enough;
 * all other filters must hold.
 */
export function readSearch(typed: string): Search {
  const filters = filtersIn(typed).filter(({ value }) => value !== '');
  const read = filters.map(({ kind, value }) => readers[kind](value));
  const types = read.flatMap((filter) => filter?.types ?? []);
  const tests = read.flatMap((filter) => filter?.test ?? []);
  const terms = readQuery(withoutFilters(typed));
  return {
    terms,
    parts: {
      types: types.length > 0 ? types : undefined,
      sources: read.flatMap((filter) => filter?.source ?? []),
    },
    isIssue: (issue) => tests.every((test) => test(issue)),
    isEmpty: terms.length === 0 && filters.length === 0,
    unknown: filters.filter((_, index) => !read[index]).map(({ text }) => text),
  };
}

interface ReadFilter {
  readonly types?: readonly PartType[];
  readonly source?: string;
  readonly test?: IssueTest;
}

/** Readers of the values of filters; undefined for one that means nothing. */
const readers: Readonly<Record<FilterKind, (value: string) => ReadFilter | undefined>> = {
  block: (value) => {
    const types = typesNamed(value);
    return types.length > 0 ? { types } : undefined;
  },
  month: (value) => {
    const isNamed = datesNamed(value);
    return isNamed && { test: ({ date }) => isNamed(date) };
  },
  since: (value) => dateFilter(value, (date, start) => date >= start),
  before: (value) => dateFilter(value, (date, start) => date < start),
  source: (value) => {
    const page = pageOf(withScheme(value) ?? value);
    const source = fold(page?.split('/')[0] ?? value).trim();
    return source === '' ? undefined : { source };
  },
  status: (value) => {
    const states = statusesNamed(value);
    if (states.length === 0) return undefined;
    return { test: ({ sent }) => states.includes(sent ? 'sent' : 'draft') };
  },
};

function dateFilter(
  value: string,
  test: (date: string, start: string) => boolean,
): ReadFilter | undefined {
  const start = dateNamed(value);
  return start === undefined
    ? undefined
    : { test: ({ date }) => isIsoDate(date) && test(date, start) };
}
