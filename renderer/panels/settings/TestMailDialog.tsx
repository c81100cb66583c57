import type { Messages } from '../../language/messages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TestMailSection } from './TestMailSection.tsx';
import type { IssueToSend } from './useTestMail.ts';

interface Properties {
  readonly messages: Messages;
  readonly issue: IssueToSend | undefined;
  readonly onClose: () => void;
}

/** Sends the open issue to the author's own address, and asks for the required settings. */
export function TestMailDialog({ messages, issue, onClose }: Properties) {
  return (
    <Dialog title={messages.testMail.title} closeLabel={messages.app.close} onClose={onClose}>
      <TestMailSection messages={messages} issue={issue} />
    </Dialog>
  );
}
