import { aboutOf } from '../../../../issue/import/about.ts';
import { dayOf } from '../../../../issue/import/dates/findDate.ts';
import { textOf, fingerprint } from '../archiveFile.ts';
import { inEachFile, type ArchiveKind, type ArchivedIssue } from '../archive.ts';
import { rowsOfCsv, valueOf, type Row } from '../table.ts';

/**
 * beehiiv's export of posts: one CSV file with their HTML. Columns as in `mg-beehiiv` of TryGhost/migrate
 * (`src/test/fixtures/posts.csv`, `src/lib/mapper.ts`), read on 2026-11-29.
 */
export const beehiiv: ArchiveKind = {
  name: 'beehiiv',
  target: 'beehiiv',
  find: inEachFile(/^csv$/, async (file) => {
    const rows = rowsOfCsv(await textOf(file));
    const isOwn = rows[0]?.has('content_html') === true;
    return isOwn ? { issues: await Promise.all(rows.map(issueOf)) } : undefined;
  }),
};

async function issueOf(row: Row): Promise<ArchivedIssue> {
  const html = valueOf(row, 'content_html');
  const title = valueOf(row, 'web_title', 'title');
  return {
    id: valueOf(row, 'id') || (await fingerprint(html)),
    label: title,
    isSent: /^(?:confirmed|published)$/i.test(valueOf(row, 'status')),
    read: () => ({
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
