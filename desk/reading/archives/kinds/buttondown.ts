import { aboutOf } from '../../../../issue/import/about.ts';
import { dayOf } from '../../../../issue/import/dates/findDate.ts';
import type { Source } from '../../source.ts';
import { withoutFrontMatter } from '../../frontMatter.ts';
import { folderOf, nameOf, stemOf, textOf, type ArchiveFile } from '../archiveFile.ts';
import type { ArchiveKind, ArchivedIssue, FoundIssues } from '../archive.ts';
import { rowsIn, valueOf, type Row } from '../table.ts';

/**
 * Buttondown's export: `emails.json` or `emails.csv`, and `emails/SLUG.md`, as `mg-buttondown` of TryGhost/migrate reads
 * it (`src/lib/read-zip.ts` and its fixtures); or what its API answers for emails, whose `body` is the text. Read on
 * 2026-11-29.
 */
export const buttondown: ArchiveKind = {
  name: 'buttondown',
  target: 'buttondown',
  find: async (files) => {
    const found: FoundIssues[] = [];
    for (const table of files.filter((file) => /\.(?:json|csv)$/.test(file.path))) {
      const rows = await rowsIn(table, 'results', 'emails');
      const folder = folderOf(table);
      const texts = files.filter(
        (file) => file.path.startsWith(`${folder}emails/`) && file.path.endsWith('.md'),
      );
      // The same list as CSV beside the JSON, or the other way round; and lists of readers.
      const others = files.filter(
        (file) => folderOf(file) === folder && /^\w+\.(?:csv|json)$/.test(nameOf(file)),
      );
      const isOfTexts = stemOf(table) === 'emails' && texts.length > 0;
      const isWhole = rows[0]?.has('body') === true && rows[0].has('subject');
      if (!isWhole && !isOfTexts) continue;
      const bySlug = new Map(texts.map((file) => [stemOf(file), file] as const));
      found.push({
        files: [table, ...texts, ...others],
        // Pictures are beside the folder of the texts: `../media/a.png`.
        folder,
        issues: rows.map((row) => issueOf(row, bySlug.get(valueOf(row, 'slug')))),
      });
      break;
    }
    return found;
  },
};

function issueOf(row: Row, file: ArchiveFile | undefined): ArchivedIssue {
  const status = valueOf(row, 'status');
  return {
    id: valueOf(row, 'id', 'slug'),
    label: valueOf(row, 'subject', 'slug'),
    isSent: status === '' || /^(?:sent|published|imported)$/.test(status),
    read: async () => sourceOf(row, file ? await textOf(file) : valueOf(row, 'body')),
  };
}

/** The first line says in which editor it was written. */
function sourceOf(row: Row, written: string): Source {
  const marker = /^\s*<!--\s*buttondown-editor-mode:\s*(\w+)\s*-->\s*/;
  const body = withoutFrontMatter(written)?.text ?? written;
  const mode = marker.exec(body)?.[1];
  const text = body.replace(marker, '');
  return {
    text,
    format: mode === 'fancy' || /^\s*<(?!!--|https?:)/.test(text) ? 'html' : 'markdown',
    about: aboutOf({
      title: valueOf(row, 'subject'),
      preheader: valueOf(row, 'description'),
      date: dayOf(valueOf(row, 'publish_date', 'creation_date')),
    }),
  };
}
