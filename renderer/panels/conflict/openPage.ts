import type { Editor } from '@tiptap/core';
import type { Issue } from '../../../issue/issue.ts';
import { loadLanguage } from '../../../issue/language/loadLanguage.ts';
import { takeBlocks } from '../../editor/steps/takeBlocks.ts';
import type { IssueSession } from '../../session/issueSession.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import type { Readable } from '../../store/store.ts';

/** The parts of the open issue that are needed to replace its content. */
export interface OpenPage {
  readonly session: IssueSession;
  readonly issue: LiveIssue;
  /** The editor of its page, while there is one. */
  readonly editor: Readable<Editor | null>;
}

/**
 * Puts a chosen issue on the page and saves it. Resolves to false, and changes nothing, if what the page held is not
 * saved: then the history would not keep it.
 */
export async function takeOnPage(
  { session, issue, editor }: OpenPage,
  chosen: Issue,
): Promise<boolean> {
  const page = editor.get();
  if (!session.isSaved || !page) return false;
  await loadLanguage(chosen.language).catch(() => undefined);
  issue.take(chosen);
  takeBlocks(page, chosen.blocks, chosen.language);
  await session.flush();
  return true;
}
