import { useMemo, useState } from 'react';
import { whoChanged } from '../../../issue/compare/whoChanged.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useMessages } from '../../language/useMessages.ts';
import type { SaveState } from '../../session/issueSession.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChosenVersions } from './ChosenVersions.tsx';
import { takeOnPage, type OpenPage } from './openPage.ts';

interface Properties extends OpenPage {
  readonly publication: Publication;
  readonly onClose: () => void;
}

/**
 * Shows the author's version beside the one that another program wrote, and saves what the author chooses from both.
 */
export function ConflictDialog(properties: Properties) {
  const messages = useMessages();
  const { session, onClose } = properties;
  const state = useStore(session.state);
  const conflict = state.kind === 'conflict' ? state : undefined;
  const [shown, setShown] = useState(conflict);
  // The dialog stays open until both versions are written, and updates if the file is written again.
  if (conflict && conflict !== shown) setShown(conflict);
  if (!shown) return null;
  return (
    <Dialog title={messages.conflict.title} onClose={onClose}>
      <ConflictBody key={shown.revision} {...properties} state={shown} />
    </Dialog>
  );
}

interface BodyProperties extends Properties {
  readonly state: Extract<SaveState, { kind: 'conflict' }>;
}

function ConflictBody(properties: BodyProperties) {
  const messages = useMessages();
  const { session, issue, publication, state, onClose } = properties;
  const { conflict } = messages;
  const [mine] = useState(issue.get);
  const theirs = useMemo(() => parseIssue(state.text), [state]);
  const who = useMemo(() => {
    const base = parseIssue(state.base);
    return base.outcome === 'invalid' || theirs.outcome === 'invalid'
      ? undefined
      : whoChanged(base.issue, mine, theirs.issue);
  }, [state, theirs, mine]);
  /** Saves the author's version first and the chosen one after it, so that the history keeps the rejected one too. */
  const take = async (chosen: Issue) => {
    await session.keepMine();
    if (await takeOnPage(properties, chosen)) onClose();
  };
  if (theirs.outcome === 'invalid') {
    return (
      <>
        <p>{conflict.unreadable(messages.reasons.file(theirs.why))}</p>
        <footer>
          <Button onClick={onClose}>{conflict.later}</Button>
          <Button className="primary" onClick={() => void take(mine)}>
            {conflict.saveMine}
          </Button>
        </footer>
      </>
    );
  }
  return (
    <>
      <p>{conflict.lead}</p>
      <ChosenVersions
        before={mine}
        after={theirs.issue}
        whoChanged={who}
        names={{
          before: conflict.mine,
          after: conflict.theirs,
          allBefore: conflict.allMine,
          allAfter: conflict.allTheirs,
          take: conflict.save,
          leave: conflict.later,
        }}
        publication={publication}
        onTake={(chosen) => void take(chosen)}
        onLeave={onClose}
      />
    </>
  );
}
