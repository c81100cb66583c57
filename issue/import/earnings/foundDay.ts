import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Company } from '../../text/piece.ts';

/** Something of a text that did not come into the list as it stands there. */
export interface NotTaken {
  /** The number of the line, from 1. */
  readonly line: number;
  readonly text: string;
  /**
   * `unread`: not understood; `no-day`: companies without a day; `session`: when they report was not understood;
   * `weekday`: not that of its date, which counts; `columns`: they have no place in the list; `cancelled`: an event that
   * does not take place; `differs`: the list says something else of the company, and keeps it.
   */
  readonly why: 'unread' | 'no-day' | 'session' | 'weekday' | 'columns' | 'cancelled' | 'differs';
}

/** Companies that report on a day. */
export interface FoundDay {
  /** Undefined where the text names no day for them: they belong to the day at the cursor, if there is one. */
  readonly date: IsoDate | undefined;
  readonly companies: readonly FoundCompany[];
}

/** A company, and the line that names it. */
export interface FoundCompany extends Company {
  readonly line: number;
}
