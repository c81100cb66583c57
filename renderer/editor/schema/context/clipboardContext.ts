import type { Publication } from '../../../../issue/publication.ts';
import type { AddedPicture } from './addedPicture.ts';

/** What copying and pasting need of the app around the editor. */
export interface ClipboardContext {
  readonly issueId: string;
  /** As of now. */
  readonly publication: () => Publication;
  /** Fetches a picture from the web and keeps it with the issue; a sentence says why not. */
  readonly fetchPicture: (address: string) => Promise<AddedPicture | string>;
  /** Keeps a picture of another issue with this one; undefined, after telling why, when that fails. */
  readonly copyPicture: (from: string, asset: string) => Promise<AddedPicture | undefined>;
  /** Says something to the author that is no fault of hers. */
  readonly tell: (sentence: string) => void;
}
