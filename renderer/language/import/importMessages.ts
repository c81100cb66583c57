import type { ImportStage } from '../../../issue/import/importProgress.ts';

/** Messages about importing an earlier issue, in one language. */
export interface ImportMessages {
  readonly title: string;
  readonly lead: string;
  readonly chooseFile: string;
  readonly chooseFolder: string;
  readonly paste: string;
  readonly found: string;
  readonly leftOut: (count: number) => string;
  /** Mail addresses that the page hid from bots. */
  readonly hiddenEmails: (count: number) => string;
  readonly create: string;
  readonly nothing: string;
  readonly unreadable: string;
  /** While a text is read, which takes long only for a large one. */
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
  /** The pictures that the text names. */
  readonly pictures: {
    readonly allThere: (count: number) => string;
    readonly missing: (count: number) => string;
    /** How to import them. */
    readonly wayOn: string;
    /** A picture without a description, by its file. */
    readonly unnamed: (file: string) => string;
    /** Shown when the new issue was created, but some of the chosen pictures could not be stored. */
    readonly notKept: (count: number) => string;
  };
}
