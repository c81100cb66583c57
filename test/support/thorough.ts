import { isThorough } from '../../build/testReport.ts';

/** How many times as much a thorough run tries where a test goes through many cases; odd, as cases alternate by twos. */
const factor = 5;

/** Returns how many random cases to try: all in a thorough run (`npm run test:thorough`), else a fifth. */
export function cases(all: number): number {
  return isThorough ? all : Math.ceil(all / factor);
}

/** Returns all of a list in a thorough run, else every fifth, so that each kind in it stays. */
export function someOf<T>(all: readonly T[]): readonly T[] {
  return isThorough ? all : all.filter((_, index) => index % factor === 0);
}
