import { escapeHtml } from '../../../../issue/export/escapeHtml.ts';
import { aboutOf } from '../../../../issue/import/about.ts';
import { dayOf } from '../../../../issue/import/dates/findDate.ts';
import type { Source } from '../../source.ts';
import { folderOf, nameOf, textOf, type ArchiveFile } from '../archiveFile.ts';
import type { ArchiveKind, ArchivedIssue, FoundIssues } from '../archive.ts';
import { rowsOfCsv, valueOf, type Row } from '../table.ts';

/**
 * Substack's export: `posts.csv` and `posts/ID.SLUG.html`. Columns and folders as in `mg-substack` of TryGhost/migrate
 * (`lib/read-zip.js`, `test/fixtures/posts.csv`), read on 2026-11-29.
 */
export const substack: ArchiveKind = {
  name: 'substack',
  target: 'substack',
  find: async (files) => {
    const found: FoundIssues[] = [];
    for (const table of files.filter((file) => nameOf(file) === 'posts.csv')) {
      const rows = rowsOfCsv(await textOf(table));
      if (rows[0]?.has('post_id') === true) found.push(issuesIn(table, rows, files));
    }
    return found;
  },
};

function issuesIn(
  table: ArchiveFile,
  rows: readonly Row[],
  files: readonly ArchiveFile[],
): FoundIssues {
  const folder = folderOf(table);
  const pages = new Map(
    files
      .filter(({ path }) => path.startsWith(`${folder}posts/`) && path.endsWith('.html'))
      .map((file) => [nameOf(file).replace(/\.html$/, ''), file] as const),
  );
  const isPost = (row: Row) => !['page', 'thread'].includes(valueOf(row, 'type').toLowerCase());
  const posts = rows.filter(isPost);
  return {
    files: files.filter(
      (file) =>
        file === table ||
        file.path.startsWith(`${folder}posts/`) ||
        (folderOf(file) === folder && /^email_list.*\.csv$/.test(nameOf(file))),
    ),
    folder,
    issues: posts.map((row) => issueOf(row, pages.get(valueOf(row, 'post_id')))),
    leftOut: rows.filter((row) => !isPost(row)).map((row) => valueOf(row, 'title', 'post_id')),
  };
}

function issueOf(row: Row, page: ArchiveFile | undefined): ArchivedIssue {
  const id = valueOf(row, 'post_id');
  return {
    // The slug behind the number changes when the author renames the post.
    id: id.replace(/\..*$/, '') || id,
    label: valueOf(row, 'title') || id,
    isSent: /^true$/i.test(valueOf(row, 'is_published')),
    read: async () => sourceOf(row, page ? await textOf(page) : ''),
  };
}

function sourceOf(row: Row, html: string): Source {
  const audio = valueOf(row, 'podcast_url');
  const player = /^https?:\/\/[^\s"<>]+$/.test(audio)
    ? `<p><a href="${escapeHtml(audio)}">${escapeHtml(audio)}</a></p>`
    : '';
  return {
    text: html + player,
    format: 'html',
    about: aboutOf({
      title: valueOf(row, 'title'),
      preheader: valueOf(row, 'subtitle'),
      date: dayOf(valueOf(row, 'email_sent_at', 'post_date')),
    }),
  };
}
