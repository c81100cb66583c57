import type { Editor } from '@tiptap/core';
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
