import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Company } from '../../text/piece.ts';
import type { FoundCompany, FoundDay, NotTaken } from './foundDay.ts';

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
