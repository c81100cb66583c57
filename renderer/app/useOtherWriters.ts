import { useCallback, useEffect } from 'react';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import type { OpenPage } from '../panels/conflict/openPage.ts';
import { takeBlocks } from '../editor/steps/takeBlocks.ts';
import { onDeskEvent } from '../session/deskClient.ts';

interface Page extends OpenPage {
  /** Whether the file that was read was a damaged one. */
  readonly damaged?: unknown;
}

/**
 * Follows what other programs write into the open issue: where nothing typed is at stake it comes onto the page, as one
 * step to undo. `reload` opens the issue anew: for a version that this program may only read, or cannot put there. Returns
 * how to look at the disk at once.
 */
export function useOtherWriters(
  { session, issue, editor, damaged }: Page,
  reload: () => void,
): () => Promise<void> {
  const look = useCallback(
    () =>
      session.lookAtDisk((text) => {
        const page = editor.get();
        const parsed = parseIssue(text);
        if (!page || parsed.outcome === 'invalid') return false;
        issue.take(parsed.issue);
        const isToReload = parsed.outcome === 'newer' || damaged !== undefined;
        if (isToReload || !takeBlocks(page, parsed.issue.blocks)) reload();
        return true;
      }),
    [session, issue, editor, damaged, reload],
  );
  useEffect(
    () =>
      onDeskEvent((told) => {
        const isChanged =
          told.event === 'issue-changed' &&
          told.id === session.id &&
          told.revision !== null &&
          !session.knows(told.revision);
        if (isChanged || told.event === 'resumed') void look();
      }),
    [session, look],
  );
  return look;
}
