import type { ImportStage } from '../../../issue/import/importProgress.ts';

/** Every sentence about bringing in an earlier issue, in one language. */
export interface ImportMessages {
  readonly title: string;
  readonly lead: string;
  readonly chooseFile: string;
  readonly chooseFolder: string;
  readonly paste: string;
  readonly found: string;
  readonly leftOut: (count: number) => string;
  /** Of mail addresses that the page hid from programs. */
  readonly hiddenEmails: (count: number) => string;
  readonly create: string;
  readonly nothing: string;
  readonly unreadable: string;
  /** While a text is read, which takes long for a big one only. */
  readonly run: {
    readonly stages: Readonly<Record<ImportStage, string>>;
    readonly characters: (millions: number) => string;
    readonly megabytes: (count: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly failed: string;
  };
  /** In place of a text too long for its field; the size as `run` words it. */
  readonly tooLongToShow: (size: string) => string;
  /** Of blocks or lines that are not shown. */
  readonly more: (count: number) => string;
  /** Of the pictures that the text names. */
  readonly pictures: {
    readonly allThere: (count: number) => string;
    readonly missing: (count: number) => string;
    /** How they are brought along. */
    readonly wayOn: string;
    /** A picture without a description, by its file. */
    readonly unnamed: (file: string) => string;
    /** Said when the new issue is there, but not all of the chosen pictures. */
    readonly notKept: (count: number) => string;
  };
}
