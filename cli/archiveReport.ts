import type { FetchedPictures } from '../desk/archives/fetchPictures.ts';
import type { ArchivedOutcome } from '../desk/archives/importArchive.ts';
import type { Archive } from '../desk/reading/archives/archive.ts';
import type { ArchiveNote } from '../desk/reading/archives/archiveNote.ts';
import { importSentencesFor, type ImportSentences } from './importSentences.ts';
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
  language: string,
  { outcomes, archive, fetched, names }: ArchiveOutcomes,
): string {
  const say = importSentencesFor(language);
  const { issues, pictures } = say;
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
  const there = known.length > 0 ? say.known(issues(known.length)) : '';
  return [
    say.imported(issues(added.length), library, there),
    ...(guessed > 0 ? [say.guessedDates(guessed)] : []),
    ...(names > 0 ? [say.learned(names)] : []),
    ...(remote > 0 && !fetched ? [say.onTheWeb(pictures(remote))] : []),
    ...(fetched ? [say.fetched(pictures(fetched.fetched))] : []),
    ...(fetched?.cautions ?? []).map((caution) => `  ${say.cautions[caution]}`),
    ...(fetched?.failed ?? []).map((address) => `  ${say.notFetched(address)}`),
    ...(places.length > 0 ? [say.toLookAt] : []),
    ...places.map(({ id, notes: own }) => {
      const said = own.filter(isToLookAt).map((note) => noteText(note, say));
      return `  ${id}: ${said.join('; ')}`;
    }),
    ...failed.map(({ label, why }) => say.notImported(label, sentenceOf(why))),
    ...archive.damaged.map((path) => say.notImported(path, say.itIsDamaged)),
    ...archive.leftOut.map(say.noIssue),
    ...(outcomes.length === 0 ? [say.nothingIn(file)] : []),
  ].join('\n');
}

/** Others are summed up. */
function isToLookAt({ note }: ArchiveNote): boolean {
  return note !== 'date-from-text' && note !== 'remote-pictures';
}

function noteText(note: ArchiveNote, say: ImportSentences): string {
  switch (note.note) {
    case 'no-title':
      return say.noTitle;
    case 'no-date':
      return say.noDate;
    case 'date-from-text':
      return say.dateFromText(note.date);
    case 'other-date':
      return say.otherDate(note.date);
    case 'other-language':
      return say.otherLanguage(note.language);
    case 'not-sent':
      return say.notSent;
    case 'remote-pictures':
      return say.remote(say.pictures(note.count));
    case 'missing-pictures':
      return say.missing(note.addresses.join(', '));
    case 'damaged-pictures':
      return say.damagedPictures(say.pictures(note.count));
    case 'picture-cautions':
      return note.cautions.map((caution) => say.cautions[caution]).join(' ');
    case 'large-pictures':
      return say.tooLarge(say.pictures(note.count));
    case 'left-out':
      return say.linesLeftOut(note.count);
    case 'encoding':
      return say.readAs(note.encoding);
  }
}
