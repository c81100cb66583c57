import { Fragment, useState, useEffect } from 'react';
import {
  foundAtOnce,
  longestQuery,
  mostFoundIssues,
  type FoundPlace,
  type FoundIssue,
  type IssueSummary,
  type Output,
} from '../../../desk/contract.ts';
import { longDate } from '../../../issue/calendar/dateText.ts';
import { withoutFilters } from '../../../issue/search/filters.ts';
import type { Messages } from '../../language/messages.ts';
import { blockName } from '../../language/blockName.ts';
import { useMessages } from '../../language/useMessages.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';
import '../../styles/search.css';
import { Store } from '../../store/store.ts';
import { Picker } from '../../ui/Picker.tsx';
import { SearchFilters } from './SearchFilters.tsx';

/** The last query: after visiting one result, the user often wants the next. */
const searched = new Store('');

interface Properties {
  /** The library's issues. */
  readonly issues: readonly IssueSummary[];
  /** Writes the open issue to its file, where the search looks. */
  readonly save: () => Promise<void>;
  readonly onClose: () => void;
  /** Shows a place in an issue; without a place, the issue. */
  readonly onOpen: (issueId: string, place: FoundPlace | undefined) => void;
}

/** Searches the text and links of all issues in the library. */
export function SearchDialog({ issues, save, onClose, onOpen }: Properties) {
  const messages = useMessages();
  const { search } = messages;
  const [query, setQuery] = useState(searched.get);
  const [most, setMost] = useState(foundAtOnce);
  const { query: answered, found } = useFound(query, most, save);
  const groups = foundGroups(typeof found === 'object' ? found.issues : []);
  const similar = search.similar(withoutFilters(answered));
  const firstSimilar = groups.find(({ issue }) => issue.isNear)?.issue;
  const options = groups.flatMap(({ issue, rows }) => rows.map(({ place }) => ({ issue, place })));
  const onQuery = (typed: string) => {
    const cut = typed.slice(0, longestQuery);
    searched.set(cut);
    setQuery(cut);
    setMost(foundAtOnce);
  };
  return (
    <Picker
      label={search.title}
      className="palette search"
      searchLabel={search.field}
      resultsLabel={search.results}
      query={query}
      onQuery={onQuery}
      filters={<SearchFilters query={query} onQuery={onQuery} issues={issues} />}
      onNearEnd={() => {
        if (found === 'failed' || found.more === 0) return;
        setMost(Math.min(found.issues.length + foundAtOnce, mostFoundIssues));
      }}
      count={answered === query ? options.length : undefined}
      onDone={(chosen) => {
        onClose();
        const option = chosen === undefined ? undefined : options[chosen];
        if (option) onOpen(option.issue.id, option.place);
      }}
      status={answered.trim() === '' && found !== 'failed' ? search.hint : statusOf(found, search)}
    >
      {(option) =>
        groups.map(({ issue, rows, firstNear }) => {
          const title = issue.title || messages.library.untitled;
          return (
            <div key={issue.id} role="group" aria-label={title}>
              {issue === firstSimilar && <div className="similar">{similar}</div>}
              <div className="found-in">
                <b>{title}</b>
                <small>{longDate(issue.date, messages.code)}</small>
              </div>
              {rows.map(({ number, place }) => (
                <Fragment key={number}>
                  {number === firstNear && <div className="similar">{similar}</div>}
                  <div {...option(number)}>
                    {place ? (
                      <>
                        <small>{place.heading || blockName(place.type, messages)}</small>
                        <MarkedText text={place.text} marks={place.marks} />
                      </>
                    ) : (
                      <span>{search.openIssue}</span>
                    )}
                  </div>
                </Fragment>
              ))}
              {issue.more > 0 && <div className="more">{search.moreInIssue(issue.more)}</div>}
            </div>
          );
        })
      }
    </Picker>
  );
}

function statusOf(found: Found | 'failed', search: Messages['search']): string {
  if (found === 'failed') return search.failed;
  const [unknown] = found.unknown ?? [];
  if (unknown !== undefined) return search.unknown(unknown);
  const unread = found.unread > 0 ? search.unread(found.unread) : '';
  const count =
    found.issues.length === 0 ? search.nothing : search.count(found.issues.length + found.more);
  const more = found.more > 0 ? search.onlyNewest(found.issues.length) : '';
  const reading = found.reading > 0 ? search.reading(found.reading) : '';
  return [count, more, unread, reading].filter(Boolean).join(' ');
}

/** An issue with results, and the indexes of its options in the whole list. */
interface FoundGroup {
  readonly issue: FoundIssue;
  /** One for each place; one for the issue itself if only its date matches. */
  readonly rows: readonly { readonly number: number; readonly place: FoundPlace | undefined }[];
  /** The first row with only similar words, below others with those typed. */
  readonly firstNear: number | undefined;
}

/** Groups the results by issue, with continuous numbering. */
function foundGroups(issues: readonly FoundIssue[]): FoundGroup[] {
  let number = 0;
  return issues.map((issue) => {
    const places = issue.places.length > 0 ? issue.places : [undefined];
    const rows = places.map((place) => ({ number: number++, place }));
    const firstNear = issue.isNear ? undefined : rows.find(({ place }) => place?.isNear)?.number;
    return { issue, rows, firstNear };
  });
}

/** Text with its matches highlighted. */
function MarkedText({ text, marks }: Pick<FoundPlace, 'text' | 'marks'>) {
  const ends = [0, ...marks.map(([, to]) => to)];
  return (
    <span>
      {marks.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  );
}

type Found = Output<'search.find'>;

const nothing: Found = { issues: [], more: 0, unread: 0, reading: 0 };

/** Debounce for typing, in ms. */
const pause = 120;

/** Time until a search is repeated while issues are still being read, in ms. */
const readingPause = 800;

/** The results of a query; `failed` if the desk did not answer. */
interface Answered {
  readonly query: string;
  readonly found: Found | 'failed';
}

/**
 * Returns the results of the query in up to `most` issues, and those of the previous one until they arrive. The text
 * of the open issue is saved before each search, so that what was just written is found.
 */
function useFound(query: string, most: number, save: () => Promise<void>): Answered {
  const [answered, setAnswered] = useState<Answered>({ query: '', found: nothing });
  useEffect(() => {
    let isAsked = true;
    const ask = async () => {
      try {
        await save();
        const answer = await desk['search.find']({ query, most });
        if (!isAsked) return;
        setAnswered({ query, found: answer });
        if (answer.reading > 0) askAfter(readingPause);
      } catch (error) {
        if (!(error instanceof DeskFault)) throw error;
        if (isAsked) setAnswered({ query, found: 'failed' });
      }
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAfter = (time: number) => {
      timer = setTimeout(() => void ask(), time);
    };
    askAfter(pause);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [query, most, save]);
  return answered;
}
