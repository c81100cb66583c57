import { escapeHtml } from '../../../../issue/export/escapeHtml.ts';
import { aboutOf } from '../../../../issue/import/about.ts';
import { dayOf } from '../../../../issue/import/dates/findDate.ts';
import { readSource } from '../../readSource.ts';
import type { Source, Unreadable } from '../../source.ts';
import {
  extensionOf,
  nameOf,
  stemOf,
  textOf,
  fingerprint,
  type ArchiveFile,
} from '../archiveFile.ts';
import type { ArchiveKind, ArchivedIssue, FoundIssues } from '../archive.ts';
import { rowsOfCsv, valueOf, type Row } from '../table.ts';

const contents = 'campaigns_content/';

/**
 * Mailchimp's export of an account: a CSV file of all campaigns, and a folder `campaigns_content` with each as HTML and as
 * text (mailchimp.com/help/export-and-back-up-account-data, read on 2026-11-29). The columns of the CSV file are assumed.
 */
export const mailchimp: ArchiveKind = {
  name: 'mailchimp',
  target: 'mailchimp',
  find: async (files) => {
    const folders = new Set(files.flatMap(({ path }) => rootIn(path) ?? []));
    const found: FoundIssues[] = [];
    for (const folder of folders) found.push(await issuesIn(folder, files));
    return found;
  },
};

function rootIn(path: string): string | undefined {
  const at = `/${path}`.indexOf(`/${contents}`);
  return at < 0 ? undefined : path.slice(0, at);
}

async function issuesIn(folder: string, files: readonly ArchiveFile[]): Promise<FoundIssues> {
  const own = files.filter(({ path }) => path.startsWith(folder));
  const inside = own.filter(({ path }) => path.startsWith(folder + contents));
  const table = own.find((file) => /^campaigns[^/]*\.csv$/.test(file.path.slice(folder.length)));
  const rows = table ? rowsOfCsv(await textOf(table)) : [];
  const pages = inside.filter((file) => /^html?$/.test(extensionOf(file)));
  const stems = new Set(pages.map(stemOf));
  const texts = inside.filter((file) => extensionOf(file) === 'txt' && !stems.has(stemOf(file)));
  const issues: ArchivedIssue[] = [];
  for (const file of [...pages, ...texts]) issues.push(await issueOf(file, rowFor(file, rows)));
  const isList = ({ path }: ArchiveFile) =>
    /^(?:audiences|lists|members|reports|templates|aggregate_activity|granular_activity|geo_data)(?:\/|_|$)|\.csv$/i.test(
      path.slice(folder.length),
    );
  return { files: [...inside, ...own.filter(isList)], folder, issues };
}

/** A campaign's file has its id or its title in its name. */
function rowFor(file: ArchiveFile, rows: readonly Row[]): Row | undefined {
  const name = plain(stemOf(file));
  return rows.find((row) =>
    [valueOf(row, 'unique_id', 'campaign_id', 'id'), valueOf(row, 'title', 'campaign_title')]
      .map(plain)
      .some((own) => own !== '' && (name === own || ` ${name} `.includes(` ${own} `))),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

async function issueOf(file: ArchiveFile, row: Row | undefined): Promise<ArchivedIssue> {
  const id = row && valueOf(row, 'unique_id', 'campaign_id', 'id');
  const subject = row && valueOf(row, 'subject', 'subject_line');
  const status = row ? valueOf(row, 'status') : '';
  return {
    id: id || (await fingerprint(await file.read())),
    label: subject || nameOf(file),
    isSent: status === '' || /^sent$/i.test(status),
    read: () => sourceOf(file, row),
  };
}

async function sourceOf(file: ArchiveFile, row: Row | undefined): Promise<Source | Unreadable> {
  const source = await readSource(await file.read());
  if ('unreadable' in source) return source;
  const subject = row ? valueOf(row, 'subject', 'subject_line') : '';
  // What Mailchimp fills in from the campaign's settings.
  const text = source.text
    .replaceAll('*|MC_PREVIEW_TEXT|*', '')
    .replaceAll('*|MC:SUBJECT|*', escapeHtml(subject));
  if (!row) return { ...source, text };
  const about = aboutOf({
    subject,
    preheader: valueOf(row, 'preview_text'),
    date: dayOf(valueOf(row, 'send_date', 'send_time', 'sent_at', 'create_time')),
  });
  return { ...source, text, about: { ...source.about, ...about } };
}
