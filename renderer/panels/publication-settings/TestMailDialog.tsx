import { useAllMessages } from '../../language/dialogMessages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TestMailSection } from './TestMailSection.tsx';
import type { IssueToSend } from './useTestMail.ts';

interface Properties {
  readonly issue: IssueToSend | undefined;
  readonly onClose: () => void;
}

/** Sends the open issue to the author's own address, and asks for the required settings. */
export function TestMailDialog({ issue, onClose }: Properties) {
  const messages = useAllMessages();
  return (
    <Dialog title={messages.commands.names.testMail} onClose={onClose}>
      <TestMailSection issue={issue} />
    </Dialog>
  );
}
