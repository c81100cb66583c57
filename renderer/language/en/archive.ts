import type { ArchiveNote } from '../../../desk/reading/archives/archiveNote.ts';
import { cautionText } from '../cautionText.ts';
import { languageName } from '../languageName.ts';
import { picture } from './picture.ts';

/** Messages about importing an archive with many issues. */
export const archive = {
  opening: 'Looking what is in it …',
  found: (count: number) =>
    count === 1 ? 'There is 1 issue in it.' : `There are ${english(count)} issues in it.`,
  start: (count: number) => (count === 1 ? 'Import 1 issue' : `Import ${english(count)} issues`),
  importing: (done: number, count: number, label: string) =>
    `${english(done)} of ${english(count)}${label === '' ? '' : `: ${label}`}`,
  cancelled: (done: number, count: number) =>
    `Cancelled after ${english(done)} of ${english(count)}. What was imported stays.`,
  resume: 'Continue',
  /** After the reason why the disk did not take an issue. */
  goOnLater: 'What was imported stays; continue when there is room.',
  failed: 'The archive cannot be read: it is damaged, or larger than the memory.',
  done: (added: number, known: number) =>
    [
      added === 1 ? '1 issue was imported.' : `${english(added)} issues were imported.`,
      ...(known > 0 ? [`${english(known)} were there already.`] : []),
    ].join(' '),
  /** Pages and the like, by their titles. */
  leftOut: (count: number) =>
    count === 1 ? '1 entry is no issue:' : `${english(count)} entries are no issues:`,
  damaged: (path: string) => `${path} (damaged)`,
  guessed: (count: number) =>
    count === 1
      ? 'The date of 1 issue is a guess, from its text.'
      : `The dates of ${english(count)} issues are guesses, from their texts.`,
  learned: (count: number) =>
    count === 1
      ? 'The name of 1 source was learned.'
      : `The names of ${english(count)} sources were learned.`,
  remote: (count: number) =>
    count === 1
      ? '1 picture is still on the web.'
      : `${english(count)} pictures are still on the web.`,
  fetch: 'Fetch the pictures',
  fetching: (percent: number) => `Fetching pictures … ${String(percent)} %`,
  fetchingPictures: 'Fetching the pictures of the issues …',
  stopFetching: 'Stop',
  fetched: (count: number, failed: number) =>
    [
      count === 1 ? '1 picture was fetched.' : `${english(count)} pictures were fetched.`,
      ...(failed > 0 ? [`${english(failed)} are no longer there.`] : []),
    ].join(' '),
  toLookAt: 'To look at',
  notImported: 'Not imported',
  untitled: 'Without a title',
  note: (note: ArchiveNote): string => {
    switch (note.note) {
      case 'no-title':
        return 'no title';
      case 'no-date':
        return 'no date';
      case 'date-from-text':
        return `date from the text (${note.date})`;
      case 'other-date':
        return `its text says ${note.date}`;
      case 'other-language':
        return `language recognised in its text: ${languageName(note.language, 'en')}`;
      case 'not-sent':
        return 'not marked as sent';
      case 'remote-pictures':
        return note.count === 1
          ? '1 picture on the web'
          : `${english(note.count)} pictures on the web`;
      case 'missing-pictures':
        return `missing pictures: ${note.addresses.join(', ')}`;
      case 'damaged-pictures':
        return note.count === 1
          ? '1 picture is damaged'
          : `${english(note.count)} pictures are damaged`;
      case 'picture-cautions':
        return cautionText(note.cautions, picture.cautions);
      case 'large-pictures':
        return note.count === 1
          ? '1 picture is too large and missing'
          : `${english(note.count)} pictures are too large and missing`;
      case 'left-out':
        return note.count === 1 ? '1 line left out' : `${english(note.count)} lines left out`;
      case 'encoding':
        return `read as ${note.encoding}`;
    }
  },
};

function english(number: number): string {
  return number.toLocaleString('en');
}
