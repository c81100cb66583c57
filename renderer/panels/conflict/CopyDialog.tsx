import { useEffect, useState } from 'react';
import type { ConflictCopy, Output } from '../../../desk/contract.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useMessages } from '../../language/useMessages.ts';
import type { Messages } from '../../language/messages.ts';
import { unreachable, whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChosenVersions } from './ChosenVersions.tsx';
import { takeOnPage, type OpenPage } from './openPage.ts';

interface Properties {
  readonly copy: ConflictCopy;
  /** The issue that it is a copy of. */
  readonly page: OpenPage;
  readonly publication: Publication;
  readonly onFault: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Shows an issue beside a sync program's copy of it. The chosen content goes onto the page, the copy to the trash. */
export function CopyDialog({ copy, page, publication, onFault, onClose }: Properties) {
  const { conflict, app, reasons } = useMessages();
  const { session, issue } = page;
  const [mine] = useState(issue.get);
  const [found, setFound] = useState<Issue | string>();
  useEffect(() => {
    desk['copy.open'](copy).then(
      (answer) => setFound(theirsIn(answer, reasons)),
      () => setFound(reasons.undone.unreachable),
    );
  }, [copy, reasons]);
  const trash = async () => {
    const answer = await desk['copy.trash'](copy).catch(unreachable);
    if (answer.outcome !== 'done') onFault(`${app.fault} ${whyNot(answer, reasons)}`);
    onClose();
  };
  const take = async (chosen: Issue) => {
    await session.flush();
    if ((await takeOnPage(page, chosen)) && session.isSaved) await trash();
  };
  const trashButton = <Button onClick={() => void trash()}>{conflict.trashCopy}</Button>;
  return (
    <Dialog title={conflict.copyTitle} onClose={onClose}>
      {typeof found === 'string' ? (
        <>
          <p>{conflict.unreadableCopy(found)}</p>
          <footer>{trashButton}</footer>
        </>
      ) : (
        found && (
          <>
            <p>{conflict.copyLead(conflict.programs[copy.program])}</p>
            <ChosenVersions
              before={mine}
              after={found}
              whoChanged={undefined}
              names={{
                before: conflict.original,
                after: conflict.copy,
                allBefore: conflict.allOriginal,
                allAfter: conflict.allCopy,
                take: conflict.takeOfCopy,
                leave: conflict.later,
              }}
              publication={publication}
              onTake={(chosen) => void take(chosen)}
              onLeave={onClose}
            >
              {trashButton}
            </ChosenVersions>
          </>
        )
      )}
    </Dialog>
  );
}

/** Returns the copy's issue, or why it cannot be shown. */
function theirsIn(answer: Output<'copy.open'>, reasons: Messages['reasons']): Issue | string {
  const parsed = answer.outcome === 'opened' ? parseIssue(answer.text) : answer;
  if (parsed.outcome === 'invalid') return reasons.file(parsed.why);
  return 'issue' in parsed ? parsed.issue : whyNot(parsed, reasons);
}
