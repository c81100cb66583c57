import { useState } from 'react';
import type { WriteFailure } from '../../../../desk/contract.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { whyNot } from '../../../language/whyNot.ts';
import { desk, onDeskEvent } from '../../../session/deskClient.ts';
import type { AddedIssue } from './archiveRun.ts';

type State =
  | { readonly kind: 'asked'; readonly failure?: WriteFailure }
  | { readonly kind: 'fetching'; readonly job: string; readonly share: number }
  | { readonly kind: 'fetched'; readonly count: number; readonly failed: readonly string[] };

/** Offers to download the pictures of imported issues that are on the web: nothing is asked before. */
export function RemotePictures({ issues }: { issues: readonly AddedIssue[] }) {
  const { archive: words, reasons } = useAllMessages();
  const [state, setState] = useState<State>({ kind: 'asked' });
  const ids = issues.filter((issue) => countOf(issue) > 0).map(({ id }) => id);
  const count = issues.reduce((sum, issue) => sum + countOf(issue), 0);
  if (count === 0) return null;
  const fetchAll = async () => {
    const job = crypto.randomUUID();
    setState({ kind: 'fetching', job, share: 0 });
    const stop = onDeskEvent((event) => {
      if (event.event === 'job-progress' && event.job === job)
        setState({ kind: 'fetching', job, share: event.share });
    });
    try {
      const answer = await desk['archive.fetchPictures']({ ids, job });
      if (answer.outcome === 'fetched')
        setState({ kind: 'fetched', count: answer.count, failed: answer.failed });
      else if (answer.outcome === 'cancelled') setState({ kind: 'asked' });
      else setState({ kind: 'asked', failure: answer });
    } catch {
      setState({ kind: 'asked' });
    } finally {
      stop();
    }
  };
  return (
    <div className="import-run">
      {state.kind === 'asked' && state.failure && (
        <p role="alert">{whyNot(state.failure, reasons)}</p>
      )}
      <div role="status">
        {state.kind === 'asked' && words.remote(count)}
        {state.kind === 'fetching' && words.fetching(Math.floor(state.share * 100))}
        {state.kind === 'fetched' && words.fetched(state.count, state.failed.length)}
        {state.kind === 'fetched' && state.failed.length > 0 && (
          <ul>
            {state.failed.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        )}
      </div>
      {state.kind === 'asked' && (
        <button type="button" onClick={() => void fetchAll()}>
          {words.fetch}
        </button>
      )}
      {state.kind === 'fetching' && (
        <button
          type="button"
          onClick={() => {
            void desk['job.cancel']({ job: state.job }).catch(() => undefined);
          }}
        >
          {words.stopFetching}
        </button>
      )}
    </div>
  );
}

function countOf({ notes }: AddedIssue): number {
  return notes.reduce((sum, note) => sum + (note.note === 'remote-pictures' ? note.count : 0), 0);
}
