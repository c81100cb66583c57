import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import type { IssueSummary } from '../../../desk/contract.ts';
import { partTypes, type PartType } from '../../../issue/blocks/allBlocks.ts';
import { isIsoDate } from '../../../issue/calendar/isoDate.ts';
import { monthAndYear } from '../../../issue/calendar/dateText.ts';
import { filtersIn, withFilter } from '../../../issue/search/filters.ts';
import {
  statuses,
  statusesNamed,
  statusNames,
  typeNames,
  typesNamed,
  type Status,
} from '../../../issue/search/filterValues.ts';
import type { Messages } from '../../language/messages.ts';
import { blockName } from '../../language/blockName.ts';
import { useMessages } from '../../language/useMessages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';

interface Properties {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The library's issues, whose months are offered. */
  readonly issues: readonly IssueSummary[];
}

/** One of the lists from which filters are chosen. */
interface FilterList {
  readonly kind: keyof Messages['search']['filters'];
  readonly any: string;
  /** Values as they are written into the query, and their names for people. */
  readonly choices: readonly (readonly [value: string, name: string])[];
  /** Returns the choice that a typed value means. */
  readonly meant: (value: string) => string | undefined;
}

/** A button for the filters that can also be typed into the query, which is where they are kept. */
export function SearchFilters(properties: Properties) {
  const { search } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="search-filters">
      <IconButton
        label={search.filter}
        Icon={ListFilter}
        isPressed={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <FilterLists {...properties} />}
    </div>
  );
}

function FilterLists({ query, onQuery, issues }: Properties) {
  const messages = useMessages();
  const { search, code, otherTexts } = messages;
  const typeText = (type: PartType) => typeNames[type][otherTexts][0] ?? type;
  const statusText = (status: Status) => statusNames[status][otherTexts][0] ?? status;
  const lists: readonly FilterList[] = [
    {
      kind: 'block',
      any: search.anyBlock,
      choices: partTypes.map((type) => [typeText(type), blockName(type, messages)]),
      meant: (value) => typesNamed(value).map(typeText)[0],
    },
    {
      kind: 'month',
      any: search.anyMonth,
      choices: monthsOf(issues).map((month) => [month, monthAndYear(`${month}-01`, code)]),
      meant: (value) => value,
    },
    {
      kind: 'status',
      any: search.anyStatus,
      choices: statuses.map((status) => [statusText(status), search.statuses[status]]),
      meant: (value) => statusesNamed(value).map(statusText)[0],
    },
  ];
  return (
    <>
      {lists.map(({ kind, any, choices, meant }) => {
        const typed = filtersIn(query).find((filter) => filter.kind === kind)?.value ?? '';
        const value = typed === '' ? '' : (meant(typed) ?? typed);
        const offered = [['', any] as const, ...choices];
        const isOffered = offered.some(([offer]) => offer === value);
        return (
          <Select
            key={kind}
            aria-label={search.filters[kind]}
            value={value}
            options={isOffered ? offered : offered.toSpliced(1, 0, [value, value])}
            onChange={(chosen) => onQuery(withFilter(query, kind, chosen, otherTexts))}
          />
        );
      })}
    </>
  );
}

function monthsOf(issues: readonly IssueSummary[]): string[] {
  const dates = issues.map(({ date }) => date).filter(isIsoDate);
  return [...new Set(dates.map((date) => date.slice(0, 7)))].toSorted().toReversed();
}
