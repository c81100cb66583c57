import type { Editor } from '@tiptap/core';
import type { Publication } from '../../../issue/publication.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { goToBlock } from '../../editor/steps/goToBlock.ts';
import type { PageVersion } from '../../editor/steps/pageVersion.ts';
import { replaceBlocks } from '../../editor/steps/replaceBlocks.ts';
import { renamePictures } from '../../../issue/paste/changePictures.ts';
import type { Messages } from '../../language/messages.ts';
import type { OpenedIssue } from '../../session/openIssue.ts';
import type { ShownFinding } from './checkedIssue.ts';

/** True if the finding has a place to show: a block, or the newsletter's look in the settings. */
export function hasPlace({ finding }: ShownFinding): boolean {
  return finding.blockId !== null || isOfLook(finding);
}

/**
 * Shows the author what a finding is about: selects its words, mapped from the version of the page that was checked.
 */
export function goToFinding(
  editor: Editor | null,
  { finding, after }: ShownFinding,
  checked?: PageVersion,
): void {
  const { blockId, values } = finding;
  if (isOfLook(finding)) runCommand('app.settings.look');
  if (!editor || blockId === null) return;
  const { text, label, address, asset } = values;
  const words = text ?? label;
  const spot = {
    after,
    ...(words !== undefined && { words: String(words) }),
    ...(address !== undefined && { address: String(address) }),
    ...(asset !== undefined && { asset: String(asset) }),
  };
  goToBlock(editor, blockId, spot, checked);
}

/**
 * Fixes a finding on the page as one undo step; does nothing if the author has changed its place since. `onFault` gets a
 * sentence if a picture cannot be made to fit.
 */
export async function mendFinding(
  editor: Editor | null,
  { issue, session }: Pick<OpenedIssue, 'issue' | 'session'>,
  publication: Publication,
  { finding }: ShownFinding,
  messages: Messages,
  onFault: (sentence: string) => void,
): Promise<void> {
  const { applyFix, fileToFit } = await import('../../../issue/check/checkIssue.ts');
  if (!editor?.isEditable) return;
  const file = fileToFit(finding);
  if (file !== undefined) {
    const { fitPicture } = await import('./fitPicture.ts');
    const fitted = await fitPicture(session.id, file, messages);
    if (typeof fitted === 'string') onFault(fitted);
    else if (!editor.isDestroyed && editor.isEditable)
      replaceBlocks(editor, (blocks) => renamePictures(blocks, new Map([[file, fitted]])));
    return;
  }
  replaceBlocks(
    editor,
    (blocks) => applyFix({ ...issue.get(), blocks }, finding, publication)?.blocks,
  );
}

function isOfLook({ rule }: ShownFinding['finding']): boolean {
  return rule.startsWith('low-contrast');
}
