import { useEffect, useState } from 'react';
import type { ConflictCopy, Output } from '../../desk/contract.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { takeBlocks } from '../editor/commands/takeBlocks.ts';
import type { Messages } from '../language/messages.ts';
import { desk } from '../session/desk.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ChosenVersions } from './ChosenVersions.tsx';
import type { OpenPage } from './openPage.ts';

interface Properties {
  readonly copy: ConflictCopy;
  /** The issue that it is a copy of. */
  readonly page: OpenPage;
  readonly publication: Publication;
  readonly messages: Messages;
  readonly onFault: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Shows an issue beside the copy that a sync program made of it; what is chosen of both goes onto the page, the copy to the trash. */
export function CopyDialog({ copy, page, publication, messages, onFault, onClose }: Properties) {
  const { conflict, app, status } = messages;
  const { session, issue, editor } = page;
  const [mine] = useState(issue.get);
  const [found, setFound] = useState<Issue | string>();
  useEffect(() => {
    desk['copy.open'](copy).then(
      (answer) => {
        setFound(theirsIn(answer, status.failed.missing));
      },
      (error: unknown) => {
        setFound(error instanceof Error ? error.message : '');
      },
    );
  }, [copy, status]);
  const trash = async () => {
    const answer = await desk['copy.trash'](copy).catch(() => ({ why: '' }));
    if ('why' in answer) onFault(`${app.fault} ${answer.why}`);
    onClose();
  };
  const take = async (chosen: Issue) => {
    await session.flush();
    const shown = editor.get();
    if (!session.isSaved || !shown) return;
    issue.take(chosen);
    takeBlocks(shown, chosen.blocks);
    await session.flush();
    if (session.isSaved) await trash();
  };
  const trashButton = (
    <button type="button" onClick={() => void trash()}>
      {conflict.trashCopy}
    </button>
  );
  return (
    <Dialog title={conflict.copyTitle} closeLabel={app.close} onClose={onClose}>
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
              messages={messages}
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

/** The copy's issue, or why there is none to be shown. */
function theirsIn(answer: Output<'copy.open'>, missing: string): Issue | string {
  if (answer.outcome !== 'opened') return 'why' in answer ? answer.why : missing;
  const parsed = parseIssue(answer.text);
  return parsed.outcome === 'invalid' ? parsed.why : parsed.issue;
}
