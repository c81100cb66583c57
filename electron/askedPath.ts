import { resolve } from 'node:path';

/**
 * Returns the file or folder that a command line names for opening: its last argument that is no switch, or the value
 * of `--library`. `appPath` is an argument, too, unless the app is packaged.
 */
export function askedPath(
  argv: readonly string[],
  folder: string,
  appPath: string,
): string | undefined {
  const [, ...given] = argv;
  const library = given.findLast((one) => one.startsWith('--library='))?.slice('--library='.length);
  const paths = given.filter((one) => one !== '' && !one.startsWith('-'));
  const named = paths.map((one) => resolve(folder, one)).filter((one) => one !== appPath);
  return named.at(-1) ?? (library ? resolve(folder, library) : undefined);
}
