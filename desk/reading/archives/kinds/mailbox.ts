import { strFromU8 } from 'fflate';
import { fileKind } from '../../fileKind.ts';
import { splitMailbox } from '../../splitMailbox.ts';
import { nameOf, fingerprint } from '../archiveFile.ts';
import { inEachFile, type ArchiveKind, type ArchivedIssue } from '../archive.ts';

/** In bytes: more than a mail's headers. */
const longestHead = 65_536;

/** A mailbox, and mails as files. */
export const mailbox: ArchiveKind = {
  name: 'mailbox',
  target: 'eml',
  // Many programs write mailboxes without an extension.
  find: inEachFile(/^(?:eml|mbox|mbx|)$/, async (file) => {
    const bytes = await file.read();
    const kind = fileKind(bytes);
    if (kind !== 'mailbox' && kind !== 'mail') return undefined;
    const messages = kind === 'mail' ? [bytes] : splitMailbox(bytes);
    const issues = messages.map((message, index) =>
      issueOf(message, messages.length === 1 ? nameOf(file) : `${nameOf(file)}, ${index + 1}`),
    );
    return { issues: await Promise.all(issues) };
  }),
};

/** Returns a mail's Message-ID without its brackets; empty if it has none. */
function messageIdIn(message: Uint8Array): string {
  const head = strFromU8(message.subarray(0, longestHead), true).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^Message-ID:\s*<([^>\s]+)>/im.exec(head)?.[1] ?? '';
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
