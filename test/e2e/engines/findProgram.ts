import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program that a variable of the environment names, else the first of these on the PATH; undefined where there is none. */
export function findProgram(variable: string, names: readonly string[]): string | undefined {
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
