import { aboutOf } from '../../../../issue/import/about.ts';
import { dayOf } from '../../../../issue/import/dates/findDate.ts';
import { extensionOf, folderOf, textOf } from '../archiveFile.ts';
import type { ArchiveKind, ArchivedIssue, FoundIssues } from '../archive.ts';
import { fingerprint } from '../fingerprint.ts';
import { rowsOfCsv, valueOf, type Row } from '../table.ts';

/**
 * beehiiv's export of posts: one CSV file with their HTML. Columns as in `mg-beehiiv` of TryGhost/migrate
 * (`src/test/fixtures/posts.csv`, `src/lib/mapper.ts`), read on 2026-11-29.
 */
export const beehiiv: ArchiveKind = {
  name: 'beehiiv',
  target: 'beehiiv',
  find: async (files) => {
    const found: FoundIssues[] = [];
    for (const file of files.filter((one) => extensionOf(one) === 'csv')) {
      const rows = rowsOfCsv(await textOf(file));
      if (rows[0]?.has('content_html') !== true) continue;
      const issues = await Promise.all(rows.map(issueOf));
      found.push({ files: [file], folder: folderOf(file), issues });
    }
    return found;
  },
};

async function issueOf(row: Row): Promise<ArchivedIssue> {
  const html = valueOf(row, 'content_html');
  const title = valueOf(row, 'web_title', 'title');
  return {
    id: valueOf(row, 'id') || (await fingerprint(html)),
    label: title,
    isSent: /^(?:confirmed|published)$/i.test(valueOf(row, 'status')),
    read: () =>
      Promise.resolve({
        text: html,
        format: 'html',
        about: aboutOf({
          title,
          subject: valueOf(row, 'email_subject_line', 'subject_line'),
          preheader: valueOf(row, 'email_preview_text', 'preview_text', 'web_subtitle', 'subtitle'),
          date: dayOf(valueOf(row, 'publish_date', 'published_at', 'scheduled_at', 'created_at')),
        }),
      }),
  };
}
