import { test } from '@playwright/test';
import { programsOnPath } from '../../support/programsOnPath.ts';

/** A program that a test runs. */
export interface NeededProgram {
  /** The variable of the environment that may name it. */
  readonly variable?: string;
  /** What it may be called on the PATH. */
  readonly names: readonly string[];
  readonly debianPackage: string;
}

export const firefox: NeededProgram = {
  variable: 'SETZKASTEN_FIREFOX',
  names: ['firefox-esr', 'firefox'],
  debianPackage: 'firefox-esr',
};

/** Returns the paths of the programs; if one is not installed, skips the test and prints what to install. */
export function neededPrograms(notDone: string, ...needs: readonly NeededProgram[]): string[] {
  const missing = needs.filter((need) => pathOf(need) === undefined);
  const names = missing.map(({ names: [name = ''] }) => name).join(' and ');
  const packages = missing.map(({ debianPackage }) => debianPackage).join(', ');
  const reason = `${notDone}: ${names} is not installed (Debian: ${packages}).`;
  if (missing.length > 0) console.log(reason);
  test.skip(missing.length > 0, reason);
  return needs.map((need) => pathOf(need) ?? '');
}

function pathOf({ variable, names }: NeededProgram): string | undefined {
  const named = variable === undefined ? '' : process.env[variable];
  return named || programsOnPath(names)[0];
}
