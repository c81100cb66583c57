import { strToU8 } from 'fflate';
import type { ImportFormat } from '../../issue/import/detectFormat.ts';
import { decodeDocument } from './decodeDocument.ts';
import { fileKind } from './fileKind.ts';
import { withoutFrontMatter } from './frontMatter.ts';
import { isMjml, mjmlToHtml } from './mjmlToHtml.ts';
import { plainNotes } from './plainNotes.ts';
import { readFeed } from './readFeed.ts';
import type { Source, Unreadable } from './source.ts';

/**
 * Takes the text of an issue out of a file, whatever program wrote it: text, Markdown or HTML in any encoding, a mail, a
 * mailbox, a saved page, a feed, a document of Word or LibreOffice, RTF, MJML, a ZIP with one document. Never rejects.
 */
export async function readSource(bytes: Uint8Array): Promise<Source | Unreadable> {
  const kind = fileKind(bytes);
  try {
    switch (kind) {
      case 'text': {
        const { text, ...encoding } = decodeDocument(bytes);
        return { ...sourceOfText(text), ...encoding };
      }
      case 'mail':
      case 'mailbox': {
        const { readMail, readMailbox } = await import('./readMail.ts');
        return await (kind === 'mail' ? readMail(bytes) : readMailbox(bytes));
      }
      case 'word':
        return await (await import('./readWord.ts')).readWord(bytes);
      case 'open-document':
        return (await import('./readOpenDocument.ts')).readOpenDocument(bytes);
      case 'rtf':
        return (await import('./rtf/readRtf.ts')).readRtf(bytes);
      case 'zip': {
        const { readPackedDocument } = await import('./readPackedDocument.ts');
        const packed = await readPackedDocument(bytes);
        return packed
          ? { ...sourceOfText(packed.text), ...packed.rest }
          : { unreadable: 'archive' };
      }
      default:
        return { unreadable: kind };
    }
  } catch {
    return { unreadable: 'broken' };
  }
}

/** Reads a pasted text: a mail's source is read as its file is. */
export async function readSourceText(text: string): Promise<Source | Unreadable> {
  const kind = fileKind(strToU8(text.slice(0, longestHead)));
  return kind === 'mail' || kind === 'mailbox' ? readSource(strToU8(text)) : sourceOfText(text);
}

/** In UTF-16 code units: more than any mail's header. */
const longestHead = 20_000;

const formats: Readonly<Record<string, ImportFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

/** Returns the format that a file's name promises; undefined if its text tells. */
export function formatOf(name: string): ImportFormat | undefined {
  return formats[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Returns a text without the metadata around it, of a feed or of front matter, and without the syntax of one program. */
function sourceOfText(text: string): Source {
  if (isMjml(text)) return { text: mjmlToHtml(text), format: 'html' };
  const feed = readFeed(text);
  if (feed) return feed;
  const plain = withoutFrontMatter(text);
  const source: Source = plain ? { ...plain, format: 'markdown' } : { text };
  const notes = plainNotes(source.text);
  if (!notes) return source;
  const leftOut = [...(source.leftOut ?? []), ...notes.leftOut];
  return { ...source, text: notes.text, format: 'markdown', leftOut };
}
