import type { Editor } from '@tiptap/core';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { IssueLease } from './lease/issueLease.ts';
import type { Messages } from '../language/messages.ts';
import { desk } from './desk.ts';
import { IssueSession } from './issueSession.ts';
import { LiveIssue } from './liveIssue.ts';
import { Store } from '../store/store.ts';
import type { OpenedIssue } from './openedIssue.ts';

const nothingUnderstood: OpenedIssue['parsed'] = {
  outcome: 'parsed',
  issue: { id: 'nothing', blocks: [] },
  problems: [],
};

/** Opens an issue of the library with that name; resolves to a sentence for the author when it cannot be opened. */
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
