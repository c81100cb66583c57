import type { DocumentKind } from '../../issue/file/reason.ts';
import type { ImportFormat } from '../../issue/import/detectFormat.ts';
import type { About } from '../../issue/import/about.ts';

/** A text to import, taken out of the file that contains it. */
export interface Source {
  readonly text: string;
  /** Detected from the text if absent. */
  readonly format?: ImportFormat | undefined;
  readonly about?: About | undefined;
  /** Other files within the file, such as pictures, by the addresses that the text uses. */
  readonly parts?: ReadonlyMap<string, Uint8Array>;
  /** What is not in the text: the names of attachments, the subjects of other messages. */
  readonly leftOut?: readonly string[];
  /** The encoding of the file, if it is not UTF-8. */
  readonly encoding?: string | undefined;
}

/** A file of which no text can be read. */
export interface Unreadable {
  readonly unreadable: DocumentKind;
}
