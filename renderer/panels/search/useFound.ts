import { useEffect, useState } from 'react';
import type { Output } from '../../../desk/contract.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';

export type Found = Output<'search.find'>;

const nothing: Found = { issues: [], more: 0, unread: 0 };

/** Debounce for typing, in ms: the first search of a library reads all of its issues. */
const pause = 120;

/** The results of a query; `failed` if the desk did not answer. */
interface Answered {
  readonly query: string;
  readonly found: Found | 'failed';
}

/** Returns the results of the query, and those of the previous one until they arrive. */
export function useFound(query: string): Answered {
  const [answered, setAnswered] = useState<Answered>({ query: '', found: nothing });
  useEffect(() => {
    let isAsked = true;
    const timer = setTimeout(() => {
      desk['search.find']({ query }).then(
        (answer) => {
          if (isAsked) setAnswered({ query, found: answer });
        },
        (error: unknown) => {
          if (!(error instanceof DeskFault)) throw error;
          if (isAsked) setAnswered({ query, found: 'failed' });
        },
      );
    }, pause);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [query]);
  return answered;
}
