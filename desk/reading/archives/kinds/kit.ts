import { aboutOf } from '../../../../issue/import/about.ts';
import { dayOf } from '../../../../issue/import/dates/findDate.ts';
import { inEachFile, type ArchiveKind, type ArchivedIssue } from '../archive.ts';
import { rowsIn, valueOf, type Row } from '../table.ts';
import { fingerprint } from '../archiveFile.ts';

/**
 * Kit's broadcasts, for which it has no export of its own: what its API answers (`GET /v4/broadcasts`,
 * developers.kit.com/api-reference/broadcasts/list-broadcasts, read on 2026-11-29), or the same fields as CSV.
 */
export const kit: ArchiveKind = {
  name: 'kit',
  target: 'kit',
  find: inEachFile(/^(?:csv|json)$/, async (file) => {
    const rows = await rowsIn(file, 'broadcasts');
    const isOwn = rows[0]?.has('subject') === true && rows.some((row) => row.has('content'));
    return isOwn ? { issues: await Promise.all(rows.map(issueOf)) } : undefined;
  }),
};

async function issueOf(row: Row): Promise<ArchivedIssue> {
  const content = valueOf(row, 'content');
  const subject = valueOf(row, 'subject');
  const sent = valueOf(row, 'send_at', 'published_at');
  return {
    id: valueOf(row, 'id') || (await fingerprint(subject + content)),
    label: subject,
    isSent: sent !== '',
    read: () => ({
      text: content,
      format: 'html',
      about: aboutOf({
        title: subject,
        preheader: valueOf(row, 'preview_text', 'description'),
        date: dayOf(sent || valueOf(row, 'created_at')),
      }),
    }),
  };
}
