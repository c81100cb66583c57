import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { OwnFormat } from '../../../issue/export/exportTarget.ts';

/** How the pictures reach the export's destination. */
export type PictureRoute = 'within' | 'zip' | 'folder' | 'web' | 'none';

/** Messages about exporting, in one language. */
export interface ExportMessages {
  readonly title: string;
  readonly target: string;
  readonly groups: Readonly<Record<'own' | 'others' | 'formats', string>>;
  readonly formats: Readonly<Record<OwnFormat | 'html', string>>;
  readonly options: Readonly<Record<keyof ExportOptions, string>>;
  readonly sources: Readonly<Record<NonNullable<ExportOptions['sources']>, string>>;
  /** Explanation of an option. */
  readonly hints: Readonly<Record<'zip' | 'frontMatter' | 'pictureBase' | 'address', string>>;
  readonly furtherOptions: string;
  readonly noAddress: string;
  /** The size now and after the tool has lengthened the links, in KB, formatted. */
  readonly weight: (now: string, sent: string | undefined) => string;
  readonly pictures: Readonly<Record<PictureRoute, (count: number) => string>>;
  /** Follows `pictures.folder` if the HTML can also be copied. */
  readonly notCopied: (count: number) => string;
  /** Pictures that rich text cannot contain until they are on the web. */
  readonly picturesByHand: (count: number) => string;
  readonly copy: Readonly<Record<'richText' | 'html' | 'markdown' | 'text', string>>;
  readonly copied: Readonly<Record<'richText' | 'html' | 'markdown' | 'text', string>>;
  readonly copyFailed: string;
  readonly write: Readonly<Record<'files' | 'zip' | 'file', string>>;
  readonly writing: string;
  readonly notWritten: (why: string) => string;
  readonly notThere: string;
  readonly written: string;
  readonly showFolder: string;
  readonly missingPictures: (count: number) => string;
  readonly nextSteps: string;
  readonly steps: Readonly<Record<OwnFormat, readonly string[]>>;
  /** Date and source of the information on a mail tool. */
  readonly checked: (day: string) => string;
  readonly source: string;
  readonly doubts: (tool: string, count: number) => string;
  readonly findings: (count: number) => string;
}
