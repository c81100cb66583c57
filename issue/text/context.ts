import type { IsoDate } from '../calendar/isoDate.ts';

/** What tokens are computed from, and the language for their values. */
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
