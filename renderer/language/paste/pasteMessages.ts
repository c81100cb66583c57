import type { NotFetchedReason } from '../../../desk/contract.ts';
import type { NotTaken } from '../../../issue/import/earnings/foundDay.ts';

/** Every sentence about copying and pasting, in one language. */
export interface PasteMessages {
  /** Said where a whole newsletter was pasted as running text. */
  readonly looksLikeBlocks: string;
  readonly asBlocks: string;
  /** Of a text that would stop the page; in millions of characters. */
  readonly tooLong: (millions: number) => string;
  readonly plain: string;
  /** Said where the page may not read the clipboard by itself; `keys` do it all the same. */
  readonly plainByKeys: (keys: string) => string;
  readonly copyBlock: string;
  /** Where a picture lies that is not loaded. */
  readonly remote: (host: string) => string;
  readonly fetch: string;
  readonly fetching: string;
  readonly notFetched: Readonly<Record<NotFetchedReason | 'missing' | 'not-kept', string>>;
  /** A picture of another issue whose file is not there any more. */
  readonly pictureMissing: string;
  /** What is dragged would not come whole to where it was dropped. */
  readonly notDropped: string;
  /** Said over the lines of a list that are not in the earnings block as they were written. */
  readonly notTaken: (lines: number) => string;
  readonly line: (number: number) => string;
  readonly whyNotTaken: Readonly<Record<NotTaken['why'], string>>;
  /** Puts these lines under the list. */
  readonly asRemark: string;
  /** A calendar or table file that was dropped or pasted outside an earnings block. */
  readonly listElsewhere: string;
}
