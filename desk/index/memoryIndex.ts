import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import type { PartFilter } from '../../issue/search/readSearch.ts';
import { searchIssue, type Place } from '../../issue/search/searchIssue.ts';
import type { IndexMatch, IndexRow, IssueIndex } from './issueIndex.ts';
import type { IssueRecord } from './issueRecord.ts';

/** An index in this process's memory, for commands that need it once, and where there is no SQLite. */
export function memoryIndex(): IssueIndex {
  const records = new Map<string, { readonly row: IndexRow; readonly record: IssueRecord }>();

  function placesOf(id: string, terms: readonly string[], only?: PartFilter): Place[] | undefined {
    const text = records.get(id)?.record.text;
    return text && searchIssue(text, terms, only);
  }

  return {
    isChangedElsewhere: () => false,
    rows: () => new Map([...records].map(([id, { row }]) => [id, row])),
    row: (id) => records.get(id)?.row,
    put: (issues) => {
      for (const { id, key, record } of issues)
        records.set(id, { row: { ...key, facts: record.facts }, record });
    },
    setKey: (id, key) => {
      const known = records.get(id);
      if (known) records.set(id, { ...known, row: { ...known.row, ...key } });
    },
    remove: (id) => records.delete(id),
    search: (terms, only) =>
      [...records.keys()].flatMap((id): IndexMatch[] => {
        const places = placesOf(id, terms, only);
        return places ? [{ id, isNear: places[0]?.isNear === true, places: places.length }] : [];
      }),
    places: (ids, terms, most, only) =>
      new Map(ids.map((id) => [id, placesOf(id, terms, only)?.slice(0, most) ?? []])),
    lastLinking: (page, before) => {
      const linking = [...records].filter(
        ([, { record }]) =>
          isIsoDate(record.facts.date) &&
          record.facts.date < before &&
          record.text?.parts.some(({ pages }) => pages.includes(page)) === true,
      );
      const dates = linking.map(([, { record }]) => record.facts.date);
      const last = dates.toSorted().at(-1);
      return linking.filter((_, index) => dates[index] === last).map(([id]) => id);
    },
    credits: (id) => records.get(id)?.record.credits ?? { title: '', pictures: [] },
    close: () => undefined,
  };
}
