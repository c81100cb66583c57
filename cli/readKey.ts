import { NotThere, type Terminal } from './command.ts';
import { textOf } from './readInput.ts';

/** The environment variable with the picture host's password or key. */
export const pictureKeyVariable = 'SETZKASTEN_PICTURE_KEY';

/**
 * Reads a password or key from a file, or from an environment variable. It is never an argument, which other users could
 * see. Throws NotThere if there is none; `owner` is who needs it.
 */
export async function readKey(
  file: string | undefined,
  variable: string,
  owner: string,
  terminal: Pick<Terminal, 'error'>,
): Promise<string> {
  const key =
    file === undefined
      ? process.env[variable]
      : (await textOf(file, terminal)).replace(/\r?\n$/, '');
  if (key === undefined || key === '')
    throw new NotThere(`${owner} needs a key: --key-file FILE, or ${variable}.`);
  return key;
}
