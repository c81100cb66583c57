import { useCallback, useEffect } from 'react';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { isLanguageLoaded } from '../../issue/language/loadLanguage.ts';
import type { OpenPage } from '../panels/conflict/openPage.ts';
import { takeBlocks } from '../editor/steps/takeBlocks.ts';
import { onDeskEvent } from '../session/deskClient.ts';

interface Page extends OpenPage {
  /** Set if the file that was read was damaged. */
  readonly damaged?: unknown;
}

/**
 * Follows changes by other programs to the open issue: if nothing is unsaved, the new version is loaded onto the page
 * as one undo step. `reload` reopens the issue for versions that are read-only here or cannot be loaded that way.
 * Returns a function that checks the disk at once.
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
        const { blocks, language } = parsed.issue;
        const isNew = parsed.outcome === 'newer' || !isLanguageLoaded(language);
        const isToReload = isNew || damaged !== undefined;
        if (isToReload || !takeBlocks(page, blocks, language)) reload();
        return true;
      }),
    [session, issue, editor, damaged, reload],
  );
  useEffect(
    () =>
      onDeskEvent((event) => {
        const isChanged =
          event.event === 'issue-changed' &&
          event.id === session.id &&
          event.revision !== null &&
          !session.knows(event.revision);
        if (isChanged || event.event === 'resumed') void look();
      }),
    [session, look],
  );
  return look;
}
