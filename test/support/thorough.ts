import { isThorough } from '../../build/testReport.ts';

/**
 * Details of an end-to-end test that `npm test` leaves out and names as skipped: a variant of another test, another
 * engine, a rare accident. Thorough runs and runs of its own spec include it.
 */
export const thoroughOnly = { tag: '@thorough' } as const;

/** How many times as much a thorough run tries where a test goes through many cases; odd, as cases alternate by twos. */
const factor = 5;

/** Returns how many random cases to try: all in a thorough run (`npm run test:thorough`), else a fifth. */
export function cases(all: number): number {
  return isThorough ? all : Math.ceil(all / factor);
}

/**
 * Returns all of a list in a thorough run, else every fifth, so that each kind in it stays: another fifth in each turn,
 * where a test goes through the list several times.
 */
export function someOf<T>(all: readonly T[], turn = 0): readonly T[] {
  return isThorough ? all : all.filter((_, index) => index % factor === turn % factor);
}
