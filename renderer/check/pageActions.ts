import type { Editor } from '@tiptap/core';
import { goToBlock } from '../editor/commands/goToBlock.ts';
import { replaceBlocks } from '../editor/commands/replaceBlocks.ts';
import type { LiveIssue } from '../session/liveIssue.ts';
import type { ShownFinding } from './checkedIssue.ts';

/** Shows the author what a finding is about: puts her cursor on the very words where they can be told. */
export function goToFinding(editor: Editor | null, { finding }: ShownFinding): void {
  const { blockId, values } = finding;
  if (!editor || blockId === null) return;
  const { text, label, address, asset } = values;
  const words = text ?? label;
  goToBlock(editor, blockId, {
    ...(words !== undefined && { words: String(words) }),
    ...(address !== undefined && { address: String(address) }),
    ...(asset !== undefined && { asset: String(asset) }),
  });
}

/** Mends a finding on the page, as one step to undo; not where the author was faster. */
export function mendFinding(editor: Editor | null, issue: LiveIssue, { mend }: ShownFinding): void {
  if (!editor?.isEditable) return;
  replaceBlocks(editor, (blocks) => mend({ ...issue.get(), blocks })?.blocks);
}
