import type { ImportStage } from '../../../issue/import/importProgress.ts';

/** Messages about importing an earlier issue. */
export const importing = {
  title: 'Import an issue',
  lead: 'Text, Markdown, HTML, a mail or a document of an earlier issue: Setzkasten recognises its blocks, and no word gets lost. An issue.json is imported block by block; choose its folder to include its pictures. The export of a mail tool, a mailbox or a folder comes in whole.',
  chooseFile: 'Choose a file',
  chooseFolder: 'Choose a folder',
  paste: 'Or paste the text here',
  found: 'Recognised',
  leftOut: (count: number) =>
    count === 1 ? '1 line is left out:' : `${String(count)} lines are left out:`,
  /** Mail addresses that the page hid from bots. */
  hiddenEmails: (count: number) =>
    count === 1
      ? 'One email address was hidden from bots and now reads “[email protected]”: fill it in after importing.'
      : `${String(count)} email addresses were hidden from bots and now read “[email protected]”: fill them in after importing.`,
  /** The file's encoding, by its name. */
  encoding: (name: string) => `The file is not UTF-8. It was read as ${name}.`,
  create: 'Create issue',
  nothing: 'It contains no text.',
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
    failed:
      'There is not enough memory for this text. Split it and import the parts one at a time.',
  },
  /** In place of a text too long for its field; the size as `run` words it. */
  tooLongToShow: (size: string) => `The text is ${size} long and not shown here.`,
  /** Of blocks or lines that are not shown. */
  more: (count: number) => `… and ${count.toLocaleString('en')} more`,
  /** The pictures that the text names. */
  pictures: {
    allThere: (count: number) =>
      count === 1
        ? 'The issue’s picture is included.'
        : `All ${String(count)} pictures are included.`,
    missing: (count: number) =>
      count === 1 ? '1 picture is missing:' : `${String(count)} pictures are missing:`,
    /** How to import them. */
    wayOn:
      'Pictures are in the folder “assets” next to issue.json; those of an export are in the folder “images”. Choose the whole folder, or drag it here. Missing pictures stay empty on the page, and the check lists them.',
    /** The same for pictures beside a text. */
    wayOnBeside:
      'Choose the pictures together with the text, or its whole folder, or drag it here. Missing pictures stay empty on the page, and the check lists them.',
    /** A picture without a description, by its file. */
    unnamed: (file: string) => `without a description (${file})`,
    /** Shown when the new issue was created, but some of the chosen pictures could not be stored. */
    notKept: (count: number) =>
      count === 1
        ? 'One picture could not be imported; the check lists it.'
        : `${String(count)} pictures could not be imported; the check lists them.`,
  },
};

function english(millions: number): string {
  return millions.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
