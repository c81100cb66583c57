import type { Publication } from '../../../../issue/publication.ts';
import type { AddedPicture } from './addedPicture.ts';

/** What copying and pasting need from the app around the editor. */
export interface ClipboardContext {
  readonly issueId: string;
  /** The current publication. */
  readonly publication: () => Publication;
  /** Fetches a picture from the web and stores it with the issue; resolves to an error message on failure. */
  readonly fetchPicture: (address: string) => Promise<AddedPicture | string>;
  /** Stores another issue's picture with this one. On failure, shows the reason and resolves to undefined. */
  readonly copyPicture: (from: string, asset: string) => Promise<AddedPicture | undefined>;
  /** Shows the author a message that is not an error. */
  readonly tell: (sentence: string) => void;
}
