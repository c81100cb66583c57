import type { ImportStage } from '../../../issue/import/importProgress.ts';

/** Messages about importing an earlier issue. */
export const importing = {
  title: 'Import an issue',
  lead: 'Text, Markdown or HTML of an earlier issue: Setzkasten knows the blocks by their shape, no word gets lost. An issue.json is taken block for block; choose its folder, and its pictures come along.',
  chooseFile: 'Choose a file',
  chooseFolder: 'Choose a folder',
  paste: 'Or paste the text here',
  found: 'Recognised',
  leftOut: (count: number) =>
    count === 1 ? '1 line is left out:' : `${String(count)} lines are left out:`,
  /** Mail addresses that the page hid from bots. */
  hiddenEmails: (count: number) =>
    count === 1
      ? 'A mail address was hidden from programs, “[email protected]” is there now: fill it in in the issue.'
      : `${String(count)} mail addresses were hidden from programs, “[email protected]” is there now: fill them in in the issue.`,
  create: 'Make an issue of it',
  nothing: 'There was no text in it.',
  unreadable: 'This file cannot be read as text.',
  /** While a text is read, which takes long only for a large one. */
  run: {
    stages: {
      reading: 'Reading the text',
      recognising: 'Recognising blocks',
    } satisfies Record<ImportStage, string>,
    characters: (millions: number) => `${english(millions)} million characters`,
    megabytes: (count: number) => `${english(count)} MB`,
    cancel: 'Cancel import',
    cancelled: 'Cancelled. Nothing was imported.',
    failed: 'This text needs more memory than there is. Split it and import its parts one by one.',
  },
  /** In place of a text too long for its field; the size as `run` words it. */
  tooLongToShow: (size: string) => `The text has ${size} and is not shown here.`,
  /** Of blocks or lines that are not shown. */
  more: (count: number) => `… and ${count.toLocaleString('en')} more`,
  /** The pictures that the text names. */
  pictures: {
    allThere: (count: number) =>
      count === 1
        ? 'The picture of the issue is there.'
        : `All ${String(count)} pictures are there.`,
    missing: (count: number) =>
      count === 1 ? '1 picture is missing:' : `${String(count)} pictures are missing:`,
    /** How to import them. */
    wayOn:
      'Pictures lie in the folder “assets” beside the issue.json, those of an export in the folder “images”. Choose the whole folder, or drag it here. What is missing stays empty on the page, and the check names it.',
    /** A picture without a description, by its file. */
    unnamed: (file: string) => `without a description (${file})`,
    /** Shown when the new issue was created, but some of the chosen pictures could not be stored. */
    notKept: (count: number) =>
      count === 1
        ? 'One picture could not be taken over; the check names it.'
        : `${String(count)} pictures could not be taken over; the check names them.`,
  },
};

function english(millions: number): string {
  return millions.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
