import type { Editor } from '@tiptap/core';
import { filesOf, picturesIn, renamePictures } from '../../../issue/paste/changePictures.ts';
import { readFileName } from '../../../issue/text/pictureFile.ts';
import { replaceBlocks } from '../../editor/steps/replaceBlocks.ts';
import type { Messages } from '../../language/messages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';
import { asLongWork } from '../../session/longWork.ts';
import type { OpenedIssue } from '../../session/openIssue.ts';

/**
 * Makes the pictures of an issue from before ready, and shows the new files as one undo step. Resolves to a sentence about
 * what changed; undefined if it was cancelled.
 */
export async function readyPictures(
  editor: Editor,
  { session, issue }: Pick<OpenedIssue, 'session' | 'issue'>,
  messages: Messages,
): Promise<string | undefined> {
  const { work, reasons, app } = messages;
  const files = picturesIn(issue.get().blocks).flatMap(filesOf);
  const assets = [...new Set(files.map((file) => readFileName(file)?.asset ?? file))];
  try {
    const answer = await asLongWork(work.pictures, (job) =>
      desk['asset.makeReady']({ id: session.id, assets, job }),
    );
    if (answer.outcome === 'cancelled') return undefined;
    if (answer.outcome !== 'made') return whyNot(answer, reasons);
    const renamed = new Map(Object.entries(answer.renamed));
    if (renamed.size === 0) return work.allReady(answer.refused.length);
    // Another issue may be open by now, or this one be read-only.
    if (editor.isDestroyed || !editor.isEditable) return undefined;
    replaceBlocks(editor, (blocks) => renamePictures(blocks, renamed));
    return work.made({ ...answer, count: renamed.size, refused: answer.refused.length });
  } catch {
    return `${app.fault} ${reasons.undone.unreachable}`;
  }
}
