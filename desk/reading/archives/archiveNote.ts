import type { IsoDate } from '../../../issue/calendar/isoDate.ts';
import type { PictureCaution } from '../../../issue/text/pictureCautions.ts';

/** What an author should look at in an issue that came out of an archive: as data, for each interface's own language. */
export type ArchiveNote =
  /** Neither the archive nor the text says them. */
  | { readonly note: 'no-title' | 'no-date' }
  /** The archive does not say when it went out: taken from the text. */
  | { readonly note: 'date-from-text'; readonly date: IsoDate }
  /** The text names another day than the archive, whose day was taken. */
  | { readonly note: 'other-date'; readonly date: IsoDate }
  /** Its text is in another language than the newsletter, which was guessed: its BCP 47 tag. */
  | { readonly note: 'other-language'; readonly language: string }
  /** A draft, or nobody knows. */
  | { readonly note: 'not-sent' }
  /** Pictures that are on the web until the author fetches them. */
  | { readonly note: 'remote-pictures'; readonly count: number }
  /** Pictures that are neither in the archive nor on the web. */
  | { readonly note: 'missing-pictures'; readonly addresses: readonly string[] }
  /** Pictures of the archive that are no pictures. */
  | { readonly note: 'damaged-pictures'; readonly count: number }
  /** Pictures that are not shown as in their source. */
  | { readonly note: 'picture-cautions'; readonly cautions: readonly PictureCaution[] }
  /** Pictures that stay out, as those of the issue are more than a request holds. */
  | { readonly note: 'large-pictures'; readonly count: number }
  | { readonly note: 'left-out'; readonly count: number }
  | { readonly note: 'encoding'; readonly encoding: string };

/** Returns what is to be noted of pictures that were kept. */
export function cautionNotes(cautions: readonly PictureCaution[]): ArchiveNote[] {
  return cautions.length === 0 ? [] : [{ note: 'picture-cautions', cautions }];
}
