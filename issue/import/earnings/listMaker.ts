import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Company } from '../../text/piece.ts';

/** Who reports when according to a text, and what could not be taken from it. */
export interface EarningsList {
  /** In text order, each date once. */
  readonly days: readonly FoundDay[];
  readonly notTaken: readonly NotTaken[];
  /** True if the text has more than names: days, tickers or sessions. */
  readonly tells: boolean;
}

/** Collects what was read, by day. */
export class ListMaker {
  readonly #days = new Map<IsoDate | undefined, FoundCompany[]>();
  readonly #notTaken: NotTaken[] = [];

  add(line: number, date: IsoDate | undefined, companies: readonly Company[]): void {
    const day = this.#days.get(date) ?? [];
    this.#days.set(date, day);
    day.push(...companies.map((company) => ({ ...company, line })));
  }

  leave(line: number, text: string, why: NotTaken['why']): void {
    this.#notTaken.push({ line, text, why });
  }

  made(tells: boolean): EarningsList {
    const days = [...this.#days].map(([date, companies]) => ({ date, companies }));
    return {
      days: days.filter(({ date, companies }) => date !== undefined || companies.length > 0),
      notTaken: this.#notTaken,
      tells,
    };
  }
}

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
