import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const paths = given.filter((one) => one !== '' && !one.startsWith('-')).map(pathOf);
  const named = paths.flatMap((one) => (one === undefined ? [] : [resolve(folder, one)]));
  return (
    named.findLast((one) => one !== appPath) ?? (library ? resolve(folder, library) : undefined)
  );
}

/** Desktops on Linux give files as `file:` addresses, for `%U` in the desktop entry. Undefined for other addresses. */
function pathOf(given: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(given)) return given;
  try {
    return fileURLToPath(given);
  } catch {
    return undefined;
  }
}
