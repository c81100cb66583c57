import type { FetchedPictures } from '../desk/archives/fetchPictures.ts';
import type { ArchivedOutcome } from '../desk/archives/importArchive.ts';
import type { Archive } from '../desk/reading/archives/archive.ts';
import type { ArchiveNote } from '../desk/reading/archives/archiveNote.ts';
import { sentenceOf } from './sentenceOf.ts';

/** What the report is made of. */
export interface ArchiveOutcomes {
  readonly outcomes: readonly ArchivedOutcome[];
  readonly archive: Pick<Archive, 'leftOut' | 'damaged'>;
  /** Undefined if nothing was to be fetched. */
  readonly fetched: FetchedPictures | undefined;
  /** How many names of sources were learned. */
  readonly names: number;
}

/** Returns the report on an imported archive: how many, what was guessed, what to look at. */
export function archiveReport(
  file: string,
  library: string,
  { outcomes, archive, fetched, names }: ArchiveOutcomes,
): string {
  const added = outcomes.filter((each) => each.outcome === 'added');
  const known = outcomes.filter((each) => each.outcome === 'known');
  const failed = outcomes.filter((each) => each.outcome === 'not-imported');
  const notes = added.flatMap((issue) => issue.notes);
  const guessed = notes.filter(({ note }) => note === 'date-from-text').length;
  const remote = notes.reduce(
    (sum, note) => (note.note === 'remote-pictures' ? sum + note.count : sum),
    0,
  );
  const places = added.filter((issue) => issue.notes.some(isToLookAt));
  return [
    `${issues(added.length)} imported into ${library}${known.length > 0 ? `; ${issues(known.length)} there already` : ''}.`,
    ...(guessed > 0 ? [`Guessed: the dates of ${issues(guessed)}, from their texts.`] : []),
    ...(names > 0 ? [`Learned: the names of ${String(names)} sources.`] : []),
    ...(remote > 0 && !fetched
      ? [`On the web: ${pictures(remote)}; fetch them with --fetch-pictures.`]
      : []),
    ...(fetched ? [`Fetched: ${pictures(fetched.fetched)}.`] : []),
    ...(fetched?.failed ?? []).map((address) => `  not fetched: ${address}`),
    ...(places.length > 0 ? ['To look at:'] : []),
    ...places.map(
      ({ id, notes: own }) => `  ${id}: ${own.filter(isToLookAt).map(noteText).join('; ')}`,
    ),
    ...failed.map(({ label, why }) => `Not imported: ${label}: ${sentenceOf(why)}`),
    ...archive.damaged.map((path) => `Not imported: ${path}: it is damaged.`),
    ...archive.leftOut.map((title) => `Left out, as it is no issue: ${title}`),
    ...(outcomes.length === 0 ? [`There is no issue in ${file}.`] : []),
  ].join('\n');
}

/** Others are summed up. */
function isToLookAt({ note }: ArchiveNote): boolean {
  return note !== 'date-from-text' && note !== 'remote-pictures';
}

function noteText(note: ArchiveNote): string {
  switch (note.note) {
    case 'no-title':
      return 'no title';
    case 'no-date':
      return 'no date';
    case 'date-from-text':
      return `date from the text: ${note.date}`;
    case 'other-date':
      return `its text says ${note.date}`;
    case 'other-language':
      return `its language is ${note.language}`;
    case 'not-sent':
      return 'not marked as sent';
    case 'remote-pictures':
      return `${pictures(note.count)} on the web`;
    case 'missing-pictures':
      return `missing: ${note.addresses.join(', ')}`;
    case 'damaged-pictures':
      return `${pictures(note.count)} damaged`;
    case 'large-pictures':
      return `${pictures(note.count)} too large`;
    case 'left-out':
      return note.count === 1 ? '1 line left out' : `${String(note.count)} lines left out`;
    case 'encoding':
      return `read as ${note.encoding}`;
  }
}

function issues(count: number): string {
  return count === 1 ? '1 issue' : `${String(count)} issues`;
}

function pictures(count: number): string {
  return count === 1 ? '1 picture' : `${String(count)} pictures`;
}
