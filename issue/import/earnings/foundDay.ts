import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Company } from '../../text/piece.ts';

/** Text that was not added to the list, or not as written. */
export interface NotTaken {
  /** The number of the line, from 1. */
  readonly line: number;
  readonly text: string;
  /**
   * `unread`: not understood; `no-day`: companies without a day; `session`: reporting time not understood; `weekday`:
   * does not match its date, which takes precedence; `columns`: not supported by the list; `cancelled`: an event that
   * does not take place; `differs`: the list has other data for the company, and keeps it.
   */
  readonly why: 'unread' | 'no-day' | 'session' | 'weekday' | 'columns' | 'cancelled' | 'differs';
}

/** Companies that report on a day. */
export interface FoundDay {
  /** Undefined if the text gives no day for them: they belong to the day at the cursor, if any. */
  readonly date: IsoDate | undefined;
  readonly companies: readonly FoundCompany[];
}

/** A company, and its line. */
export interface FoundCompany extends Company {
  readonly line: number;
}
