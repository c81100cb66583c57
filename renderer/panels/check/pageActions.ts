import type { Editor } from '@tiptap/core';
import type { Publication } from '../../../issue/publication.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { goToBlock } from '../../editor/steps/goToBlock.ts';
import type { PageVersion } from '../../editor/steps/pageVersion.ts';
import { replaceBlocks } from '../../editor/steps/replaceBlocks.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
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

/** Fixes a finding on the page as one undo step; does nothing if the author has changed its place since. */
export async function mendFinding(
  editor: Editor | null,
  issue: LiveIssue,
  publication: Publication,
  { finding }: ShownFinding,
): Promise<void> {
  const { applyFix } = await import('../../../issue/check/checkIssue.ts');
  if (!editor?.isEditable) return;
  replaceBlocks(
    editor,
    (blocks) => applyFix({ ...issue.get(), blocks }, finding, publication)?.blocks,
  );
}

function isOfLook({ rule }: ShownFinding['finding']): boolean {
  return rule.startsWith('low-contrast');
}
