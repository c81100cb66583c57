import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import type { IssueSummary } from '../../../desk/contract.ts';
import { partTypes, type PartType } from '../../../issue/blocks/allBlocks.ts';
import { isIsoDate } from '../../../issue/calendar/isoDate.ts';
import { monthAndYear } from '../../../issue/calendar/dateText.ts';
import { filtersIn, withFilter, type FilterKind } from '../../../issue/search/filters.ts';
import {
  statuses,
  statusesNamed,
  statusNames,
  typeNames,
  typesNamed,
} from '../../../issue/search/filterValues.ts';
import type { Messages } from '../../language/messages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface Properties {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The library's issues, whose months are offered. */
  readonly issues: readonly IssueSummary[];
}

/** A value of a filter: its text in a query, and its name for people. */
interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A button for the filters that can also be typed into the query, which is where they are kept. */
export function SearchFilters({ query, onQuery, issues }: Properties) {
  const messages = useMessages();
  const { search, code, otherTexts } = messages;
  const [isOpen, setOpen] = useState(false);
  const filters: readonly {
    kind: FilterKind;
    any: string;
    choices: readonly Choice[];
    /** The choice that a typed value means. */
    meant: (value: string) => string | undefined;
  }[] = [
    {
      kind: 'block',
      any: search.anyBlock,
      choices: partTypes.map((type) => ({
        value: typeNames[type][otherTexts][0] ?? type,
        name: nameOfPart(type, messages),
      })),
      meant: (value) => typesNamed(value).map((type) => typeNames[type][otherTexts][0])[0],
    },
    {
      kind: 'month',
      any: search.anyMonth,
      choices: monthsOf(issues).map((month) => ({
        value: month,
        name: monthAndYear(`${month}-01`, code),
      })),
      meant: (value) => value,
    },
    {
      kind: 'status',
      any: search.anyStatus,
      choices: statuses.map((status) => ({
        value: statusNames[status][otherTexts][0] ?? status,
        name: search.statuses[status],
      })),
      meant: (value) => statusesNamed(value).map((status) => statusNames[status][otherTexts][0])[0],
    },
  ];
  return (
    <div className="search-filters">
      <IconButton
        label={search.filter}
        Icon={ListFilter}
        isPressed={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      />
      {isOpen &&
        filters.map(({ kind, any, choices, meant }) => {
          const typed = filtersIn(query).find((filter) => filter.kind === kind)?.value ?? '';
          const value = typed === '' ? '' : (meant(typed) ?? typed);
          const isOffered = value === '' || choices.some((choice) => choice.value === value);
          return (
            <select
              key={kind}
              aria-label={search.filters[kind]}
              value={value}
              onChange={({ target }) => {
                onQuery(withFilter(query, kind, target.value, otherTexts));
              }}
            >
              <option value="">{any}</option>
              {!isOffered && <option value={value}>{value}</option>}
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.name}
                </option>
              ))}
            </select>
          );
        })}
    </div>
  );
}

/** Returns what the interface calls blocks or items of a type. */
export function nameOfPart(type: PartType, messages: Messages): string {
  return type === 'news-item' ? messages.elements.newsItem.name : messages.blocks[type].name;
}

function monthsOf(issues: readonly IssueSummary[]): string[] {
  const dates = issues.map(({ date }) => date).filter(isIsoDate);
  return [...new Set(dates.map((date) => date.slice(0, 7)))].toSorted().toReversed();
}
