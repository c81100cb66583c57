import { useState } from 'react';
import type { PictureCaution, WriteFailure } from '../../../../desk/contract.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { cautionText } from '../../../language/cautionText.ts';
import { whyNot } from '../../../language/whyNot.ts';
import { desk } from '../../../session/deskClient.ts';
import { asLongWork, cancelWork, longWorks } from '../../../session/longWork.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Lines } from '../../../ui/Lines.tsx';
import type { AddedIssue } from './archiveRun.ts';

type State =
  | { readonly kind: 'asked'; readonly failure?: WriteFailure }
  | { readonly kind: 'fetching'; readonly job: string }
  | {
      readonly kind: 'fetched';
      readonly count: number;
      readonly failed: readonly string[];
      readonly cautions: readonly PictureCaution[];
    };

/** Offers to download the pictures of imported issues that are on the web: nothing is asked before. */
export function RemotePictures({ issues }: { issues: readonly AddedIssue[] }) {
  const { archive: words, picture, reasons } = useAllMessages();
  const [state, setState] = useState<State>({ kind: 'asked' });
  const works = useStore(longWorks);
  const ids = issues.filter((issue) => countOf(issue) > 0).map(({ id }) => id);
  const count = issues.reduce((sum, issue) => sum + countOf(issue), 0);
  if (count === 0) return null;
  const fetchAll = async () => {
    try {
      const answer = await asLongWork(words.fetchingPictures, async (job) => {
        setState({ kind: 'fetching', job });
        return desk['archive.fetchPictures']({ ids, job });
      });
      if (answer.outcome === 'fetched') setState({ ...answer, kind: 'fetched' });
      else if (answer.outcome === 'cancelled') setState({ kind: 'asked' });
      else setState({ kind: 'asked', failure: answer });
    } catch {
      setState({ kind: 'asked' });
    }
  };
  const share = works.find(({ job }) => state.kind === 'fetching' && job === state.job)?.share ?? 0;
  return (
    <div className="import-run">
      {state.kind === 'asked' && state.failure && (
        <p role="alert">{whyNot(state.failure, reasons)}</p>
      )}
      <div role="status">
        {state.kind === 'asked' && words.remote(count)}
        {state.kind === 'fetching' && words.fetching(Math.floor(share * 100))}
        {state.kind === 'fetched' && words.fetched(state.count, state.failed.length)}
        {state.kind === 'fetched' && ` ${cautionText(state.cautions, picture.cautions)}`}
        {state.kind === 'fetched' && state.failed.length > 0 && <Lines lines={state.failed} />}
      </div>
      {state.kind === 'asked' && <Button onClick={() => void fetchAll()}>{words.fetch}</Button>}
      {state.kind === 'fetching' && (
        <Button onClick={() => cancelWork(state.job)}>{words.stopFetching}</Button>
      )}
    </div>
  );
}

function countOf({ notes }: AddedIssue): number {
  return notes.reduce((sum, note) => sum + (note.note === 'remote-pictures' ? note.count : 0), 0);
}
