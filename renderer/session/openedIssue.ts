import type { Editor } from '@tiptap/core';
import type { ParsedIssue } from '../../issue/file/parseIssue.ts';
import type { DamagedFile } from '../panels/damage/replaceDamaged.ts';
import type { IssueLease } from './lease/issueLease.ts';
import type { IssueSession } from './issueSession.ts';
import type { LiveIssue } from './liveIssue.ts';
import type { Store } from '../store/store.ts';

/** An issue on the page. */
export interface OpenedIssue {
  readonly session: IssueSession;
  readonly lease: IssueLease;
  readonly parsed: Exclude<ParsedIssue, { outcome: 'invalid' }>;
  /** The file that it was understood from, where that is damaged: it is not written in. */
  readonly damaged?: DamagedFile;
  /** The issue as it is on the screen; the editor keeps it current. */
  readonly issue: LiveIssue;
  /** The editor of its page, while there is one. */
  readonly editor: Store<Editor | null>;
}

/** Whether what changes on its page is written to its file. */
export function canWrite({ lease, parsed, damaged }: OpenedIssue): boolean {
  return lease.state.get().kind === 'held' && parsed.outcome === 'parsed' && !damaged;
}
