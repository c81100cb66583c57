import { join } from 'node:path';
import { groupedBy } from '../../issue/groupedBy.ts';
import { fetchAllPictures, type FetchedPictures } from '../../desk/archives/fetchPictures.ts';
import { importArchive, type ArchivedOutcome } from '../../desk/archives/importArchive.ts';
import { learnNames } from '../../desk/archives/learnNames.ts';
import { WriteFailed } from '../../desk/files/writeFailure.ts';
import type { Library } from '../../desk/library/library.ts';
import { openLibrary, openOrMakeLibrary } from '../../desk/library/openLibrary.ts';
import { readPublication } from '../../desk/library/publicationFile.ts';
import type { Archive } from '../../desk/reading/archives/archive.ts';
import { importArchived } from '../../desk/reading/archives/importArchived.ts';
import { archiveReport, type ArchiveOutcomes } from '../archiveReport.ts';
import { importSentencesFor } from '../importSentences.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { NotDone, NotThere, type ExitCode, type Terminal } from '../command.ts';

interface Options {
  readonly folder: string;
  readonly isJson: boolean;
  readonly fetchesPictures: boolean;
  /** BCP 47 tag of all its issues, if the author knows it. */
  readonly language: string | undefined;
}

/**
 * Adds all issues of an archive to the library, and prints a report. Exit code 1 if some could not be imported, 2 if none
 * could.
 */
export async function importWholeArchive(
  file: string,
  archive: Archive,
  { folder, isJson, fetchesPictures, language }: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const library = await libraryFor(folder, archive, language);
  const { publication } = await readPublication(library);
  const spoken = publication?.language ?? 'en';
  const say = importSentencesFor(spoken);
  const outcomes: ArchivedOutcome[] = [];
  let fetched: FetchedPictures | undefined;
  try {
    for await (const outcome of importArchive(library, publication, archive, language)) {
      outcomes.push(outcome);
      terminal.progress?.(say.importing(outcomes.length, archive.issues.length, outcome.label));
    }
    if (fetchesPictures) {
      const ids = outcomes.flatMap((outcome) => ('id' in outcome ? outcome.id : []));
      fetched = await fetchAllPictures(library, ids, (index) =>
        terminal.progress?.(say.fetching(index + 1, ids.length)),
      );
    }
  } catch (error) {
    terminal.progress?.('');
    if (!(error instanceof WriteFailed)) throw error;
    throw new NotDone(
      `${sentenceOf(error.failure.why)} ${String(count(outcomes, 'added'))} issues were imported; run the command again for the rest.`,
    );
  }
  const learned = await learnNames(library);
  terminal.progress?.('');
  const names = learned.outcome === 'learned' ? learned.count : 0;
  const report = { outcomes, archive, fetched, names };
  terminal.out(
    isJson ? asJson(library, report) : archiveReport(file, library.folder, spoken, report),
  );
  const failed = count(outcomes, 'not-imported') + archive.damaged.length;
  if (failed === 0) return 0;
  return count(outcomes, 'added') + count(outcomes, 'known') === 0 ? 2 : 1;
}

/** A new library takes its language and name from the first issues. */
async function libraryFor(
  folder: string,
  archive: Archive,
  language: string | undefined,
): Promise<Library> {
  const there = await openLibrary(folder);
  const opened =
    there.outcome === 'opened'
      ? there
      : await openOrMakeLibrary(folder, await foundIn(archive, language));
  if (opened.outcome === 'invalid') throw new NotThere(sentenceOf(opened.why));
  return opened.library;
}

/** A few tell the language better than one, which may be short. */
const looksAt = 5;

async function foundIn({ issues }: Archive, language: string | undefined) {
  const read = [];
  for (const issue of issues.slice(0, looksAt)) {
    const imported = await importArchived(issue, undefined, language);
    if (!('why' in imported)) read.push(imported.found);
  }
  const [first] = read;
  if (!first) return {};
  const byLanguage = groupedBy(read, ({ language }) => language);
  const [most] = [...byLanguage].toSorted(([, one], [, other]) => other.length - one.length);
  return { ...first, language: most?.[0] ?? first.language };
}

function asJson(library: Library, { outcomes, archive, fetched, names }: ArchiveOutcomes): string {
  const withFolder = (outcome: ArchivedOutcome) =>
    'id' in outcome ? { ...outcome, folder: join(library.folder, outcome.id) } : outcome;
  const of = (wanted: ArchivedOutcome['outcome']) =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(withFolder);
  return JSON.stringify({
    added: of('added'),
    known: of('known'),
    notImported: of('not-imported'),
    leftOut: archive.leftOut,
    damaged: archive.damaged,
    ...(fetched && { pictures: fetched }),
    learnedNames: names,
  });
}

function count(outcomes: readonly ArchivedOutcome[], wanted: ArchivedOutcome['outcome']): number {
  return outcomes.filter(({ outcome }) => outcome === wanted).length;
}
