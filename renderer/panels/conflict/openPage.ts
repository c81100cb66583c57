import type { Editor } from '@tiptap/core';
import type { IssueSession } from '../../session/issueSession.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import type { Readable } from '../../store/store.ts';

/** The open issue, as far as another version can be put in its place. */
export interface OpenPage {
  readonly session: IssueSession;
  readonly issue: LiveIssue;
  /** The editor of its page, while there is one. */
  readonly editor: Readable<Editor | null>;
}
