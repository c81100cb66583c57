import type { NotFetchedReason } from '../../../desk/contract.ts';
import type { NotTaken } from '../../../issue/import/earnings/foundDay.ts';

/** Messages about copying and pasting, in one language. */
export interface PasteMessages {
  /** Shown after a whole newsletter was pasted as running text. */
  readonly looksLikeBlocks: string;
  readonly asBlocks: string;
  /** A text so long that it would freeze the page; in millions of characters. */
  readonly tooLong: (millions: number) => string;
  readonly plain: string;
  /** Shown if the page may not read the clipboard by itself; `keys` still paste. */
  readonly plainByKeys: (keys: string) => string;
  readonly copyBlock: string;
  /** The host of a picture that is not loaded. */
  readonly remote: (host: string) => string;
  readonly fetch: string;
  readonly fetching: string;
  readonly notFetched: Readonly<Record<NotFetchedReason | 'missing' | 'not-kept', string>>;
  /** The file of a picture from another issue no longer exists. */
  readonly pictureMissing: string;
  /** The dragged content cannot be dropped there completely. */
  readonly notDropped: string;
  /** Above the lines of a list that are not in the earnings block as they were written. */
  readonly notTaken: (lines: number) => string;
  readonly line: (number: number) => string;
  readonly whyNotTaken: Readonly<Record<NotTaken['why'], string>>;
  /** Adds these lines below the list. */
  readonly asRemark: string;
  /** A calendar or table file that was dropped or pasted outside an earnings block. */
  readonly listElsewhere: string;
}
