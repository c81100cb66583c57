import { useEffect } from 'react';
import { onDeskEvent } from '../deskClient.ts';
import type { IssueSession } from '../issueSession.ts';
import { useStore } from '../../store/store.ts';
import type { IssueLease, LeaseState } from './issueLease.ts';

/**
 * Returns whether this window may write the issue. Saves before it releases the lease; when it gets the lease, checks
 * the file on disk before the user can type.
 */
export function useLease(
  lease: IssueLease,
  session: IssueSession,
  lookAtDisk: () => Promise<void>,
): LeaseState {
  useEffect(
    () =>
      onDeskEvent((event) => {
        const isFree = event.event === 'lease-free' && event.id === session.id;
        if (event.event === 'lease-wanted' && event.session === session.journal.session)
          void session.flush().finally(() => lease.yieldTo(event.by));
        else if (event.event === 'resumed' || (isFree && lease.state.get().kind === 'elsewhere'))
          void lease.hold(false, lookAtDisk);
      }),
    [lease, session, lookAtDisk],
  );
  return useStore(lease.state);
}
