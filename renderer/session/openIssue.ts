import type { Editor } from '@tiptap/core';
import type { Output } from '../../desk/contract.ts';
import { parseIssue, type ParsedIssue } from '../../issue/file/parseIssue.ts';
import { loadLanguage } from '../../issue/language/loadLanguage.ts';
import type { Messages } from '../language/messages.ts';
import { Store } from '../store/store.ts';
import { IssueLease } from './lease/issueLease.ts';
import { desk } from './deskClient.ts';
import { IssueSession } from './issueSession.ts';
import { LiveIssue } from './liveIssue.ts';

/** The desk's answer for an issue whose file is damaged and must not be written. */
export type DamagedFile = Extract<Output<'issue.open'>, { outcome: 'damaged' }>;

/** An issue on the page. */
export interface OpenedIssue {
  readonly session: IssueSession;
  readonly lease: IssueLease;
  readonly parsed: Exclude<ParsedIssue, { outcome: 'invalid' }>;
  /** The damaged file that the issue was read from, if it is damaged. It is not written to. */
  readonly damaged?: DamagedFile;
  /** The issue as it is on the screen; the editor keeps it current. */
  readonly issue: LiveIssue;
  /** The editor of its page, while there is one. */
  readonly editor: Store<Editor | null>;
}

/** True if changes on the page are saved to the file. */
export function canWrite({ lease, parsed, damaged }: OpenedIssue): boolean {
  return lease.state.get().kind === 'held' && parsed.outcome === 'parsed' && !damaged;
}

const nothingUnderstood: OpenedIssue['parsed'] = {
  outcome: 'parsed',
  issue: { id: 'nothing', blocks: [] },
  problems: [],
};

/** Opens the issue with that name in the library. Resolves to an error message for the user if it cannot be opened. */
export async function openIssue(
  id: string,
  library: string,
  messages: Messages,
): Promise<OpenedIssue | string> {
  try {
    const answer = await desk['issue.open']({ id });
    if (answer.outcome === 'missing') return messages.status.failed.missing;
    if (answer.outcome === 'invalid')
      return `${messages.library.broken}: ${messages.reasons.file(answer.why)}`;
    const parsed = answer.text === undefined ? nothingUnderstood : parseIssue(answer.text);
    if (parsed.outcome === 'invalid')
      return `${messages.library.broken}: ${messages.reasons.file(parsed.why)}`;
    await loadLanguage(parsed.issue.language);
    const issue = new LiveIssue(parsed.issue);
    const onDisk = { text: answer.text ?? '', revision: answer.revision };
    const session = new IssueSession(id, onDisk, issue.get, library);
    const lease = new IssueLease(id, session.journal.session);
    await lease.hold(false);
    const opened = { session, lease, parsed, issue, editor: new Store<Editor | null>(null) };
    return answer.outcome === 'damaged' ? { ...opened, damaged: answer } : opened;
  } catch {
    return `${messages.app.fault} ${messages.reasons.undone.unreachable}`;
  }
}
