import { daysBetween, isIsoDate, type IsoDate } from '../../../issue/calendar/isoDate.ts';
import type { Reason } from '../../../issue/file/reason.ts';
import type { About } from '../../../issue/import/about.ts';
import { mastheadOf, type Issue } from '../../../issue/issue.ts';
import { filesOf, picturesIn } from '../../../issue/paste/changePictures.ts';
import type { Publication } from '../../../issue/publication.ts';
import { sourceToImport, type ImportedSource } from '../importSource.ts';
import type { OpenedIssue } from './archive.ts';
import type { ArchiveNote } from './archiveNote.ts';

/** An issue of an archive, as it is to be kept. */
export interface ImportedIssue {
  readonly issue: Issue;
  readonly title: string;
  readonly date: IsoDate;
  readonly found: ImportedSource['found'];
  /** By the names under which the issue shows them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What to look at. */
  readonly notes: readonly ArchiveNote[];
}

/**
 * Reads an issue of an archive and recognises its blocks, in a known `language` or in the one it shows; resolves to why it
 * is not imported otherwise. Never rejects.
 */
export async function importArchived(
  archived: OpenedIssue,
  publication: Publication | undefined,
  language?: string,
): Promise<ImportedIssue | { readonly why: Reason }> {
  try {
    const source = await archived.read();
    if ('unreadable' in source) return { why: { reason: 'document', kind: source.unreadable } };
    const imported = await sourceToImport(source, { publication, language })(archived.readBeside);
    if (!imported) return { why: { reason: 'no-text' } };
    return await asKept(archived, imported, source.about ?? {});
  } catch {
    return { why: { reason: 'document', kind: 'broken' } };
  }
}

async function asKept(
  archived: OpenedIssue,
  imported: ImportedSource,
  about: About,
): Promise<ImportedIssue> {
  const { leftOut, encoding, guessedLanguage: guessed } = imported;
  const read = mastheadOf(imported.issue) ?? { title: '', date: '' };
  // The day it went out, unless the issue itself names one close to it, as those written ahead do.
  const isClose =
    isIsoDate(read.date) &&
    (about.date === undefined || Math.abs(daysBetween(read.date, about.date)) <= mostDaysAhead);
  const date = isClose ? read.date : (about.date ?? read.date);
  const title = read.title || (about.title ?? about.subject ?? '');
  const blocks = imported.issue.blocks.map((block) =>
    block.type === 'masthead' ? { ...block, title, date } : block,
  );
  const sentOn = about.date ?? date;
  const isSent = archived.isSent && isIsoDate(sentOn);
  const pictures = new Map(imported.pictures);
  if (imported.isOwn) await addOwnPictures(imported.issue, archived, pictures);
  const notes: ArchiveNote[] = [];
  if (title === '') notes.push({ note: 'no-title' });
  if (date === '') notes.push({ note: 'no-date' });
  else if (about.date === undefined && !imported.isOwn)
    notes.push({ note: 'date-from-text', date });
  if (date !== read.date && isIsoDate(read.date))
    notes.push({ note: 'other-date', date: read.date });
  if (!archived.isSent) notes.push({ note: 'not-sent' });
  const remote = picturesIn(blocks).filter((picture) => picture.remote !== undefined);
  if (remote.length > 0) notes.push({ note: 'remote-pictures', count: remote.length });
  const missing = imported.missing.map(({ address }) => address);
  if (missing.length > 0) notes.push({ note: 'missing-pictures', addresses: missing });
  if (leftOut.length > 0) notes.push({ note: 'left-out', count: leftOut.length });
  if (encoding !== undefined) notes.push({ note: 'encoding', encoding });
  if (guessed !== undefined) notes.push({ note: 'other-language', language: guessed });
  return {
    issue: {
      ...imported.issue,
      blocks,
      sent: isSent ? { date: sentOn, target: archived.target } : imported.issue.sent,
      origin: archived.origin,
    },
    title,
    date,
    found: imported.found,
    pictures,
    notes,
  };
}

/** Newsletters are dated ahead by a weekend at most; any other date in a text is one that it writes about. */
const mostDaysAhead = 7;

/** An issue or export of ours names its pictures by their content: they are in a folder beside it. */
async function addOwnPictures(
  issue: Issue,
  { readBeside }: OpenedIssue,
  pictures: Map<string, Uint8Array>,
): Promise<void> {
  for (const file of picturesIn(issue.blocks).flatMap(filesOf)) {
    if (pictures.has(file)) continue;
    const bytes = (await readBeside(`assets/${file}`)) ?? (await readBeside(`images/${file}`));
    if (bytes) pictures.set(file, bytes);
  }
}
