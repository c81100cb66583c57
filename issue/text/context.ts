import type { IsoDate } from '../calendar/isoDate.ts';

/** What tokens are worked out from, and the language in which they are written. */
export interface TextContext {
  /** BCP 47 tag of the publication's language, such as `de`. */
  readonly language: string;
  readonly date: IsoDate;
  readonly subscribers: number | undefined;
  readonly subscriberChange: number | undefined;
  /** Words in the issue. */
  readonly words: number;
  /** Reading time, in whole minutes. */
  readonly minutes: number;
}
