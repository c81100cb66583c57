import { decodeDocument } from './decodeDocument.ts';
import { fileKind } from './fileKind.ts';
import { withoutFrontMatter } from './frontMatter.ts';
import { readFeed } from './readFeed.ts';
import type { Source, Unreadable } from './source.ts';

/**
 * Takes the text of an issue out of a file, whatever program wrote it: text, Markdown or HTML in any encoding, a mail, a
 * mailbox, a saved page, a feed, a Word document. Never rejects.
 */
export async function readSource(bytes: Uint8Array): Promise<Source | Unreadable> {
  const kind = fileKind(bytes);
  try {
    switch (kind) {
      case 'text': {
        const { text, encoding } = decodeDocument(bytes);
        return { ...sourceOfText(text), ...(encoding !== 'utf-8' && { encoding }) };
      }
      case 'mail':
      case 'mailbox': {
        const { readMail, readMailbox } = await import('./readMail.ts');
        return await (kind === 'mail' ? readMail(bytes) : readMailbox(bytes));
      }
      case 'word': {
        const { readWord } = await import('./readWord.ts');
        return await readWord(bytes);
      }
      default:
        return { unreadable: kind };
    }
  } catch {
    return { unreadable: 'broken' };
  }
}

/** Returns a text without the metadata around it: of a feed, of front matter. */
export function sourceOfText(text: string): Source {
  const feed = readFeed(text);
  if (feed) return feed;
  const plain = withoutFrontMatter(text);
  return plain ? { ...plain, format: 'markdown' } : { text };
}
