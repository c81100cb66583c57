import { fileKind } from '../../fileKind.ts';
import { messageIdIn } from '../../messageId.ts';
import { splitMailbox } from '../../splitMailbox.ts';
import { extensionOf, folderOf, nameOf, type ArchiveFile } from '../archiveFile.ts';
import type { ArchiveKind, ArchivedIssue, FoundIssues } from '../archive.ts';
import { fingerprint } from '../fingerprint.ts';

/** A mailbox, and mails as files. */
export const mailbox: ArchiveKind = {
  name: 'mailbox',
  target: 'eml',
  find: async (files) => {
    const found: FoundIssues[] = [];
    for (const file of files.filter(isMail)) {
      const bytes = await file.read();
      const kind = fileKind(bytes);
      if (kind !== 'mailbox' && kind !== 'mail') continue;
      const messages = kind === 'mail' ? [bytes] : splitMailbox(bytes);
      const issues = await Promise.all(
        messages.map((message, index) =>
          issueOf(message, messages.length === 1 ? nameOf(file) : `${nameOf(file)}, ${index + 1}`),
        ),
      );
      found.push({ files: [file], folder: folderOf(file), issues });
    }
    return found;
  },
};

/** Many programs write mailboxes without an extension. */
function isMail(file: ArchiveFile): boolean {
  return /^(?:eml|mbox|mbx|)$/.test(extensionOf(file));
}

async function issueOf(message: Uint8Array, label: string): Promise<ArchivedIssue> {
  return {
    id: messageIdIn(message) || (await fingerprint(message)),
    label,
    isSent: true,
    read: async () => {
      const { readMail } = await import('../../readMail.ts');
      return readMail(message);
    },
  };
}
