import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { readText } from '../files/readText.ts';

/** Returns the user's documents folder: under its localised name on a Linux desktop; otherwise `Documents`. */
export async function documentsFolder(
  home = homedir(),
  configHome = process.env['XDG_CONFIG_HOME'],
): Promise<string> {
  const usual = join(home, 'Documents');
  if (process.platform === 'win32' || process.platform === 'darwin') return usual;
  const found = await readText(join(configHome ?? join(home, '.config'), 'user-dirs.dirs'));
  if (found.outcome !== 'read') return usual;
  const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m
    .exec(found.text)?.[1]
    ?.replace(/^\$HOME(?=\/|$)/, home);
  return named !== undefined && isAbsolute(named) ? named : usual;
}
