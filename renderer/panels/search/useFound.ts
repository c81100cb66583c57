import { useEffect, useState } from 'react';
import type { Output } from '../../../desk/contract.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';

export type Found = Output<'search.find'>;

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
export function useFound(query: string, most: number, save: () => Promise<void>): Answered {
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
