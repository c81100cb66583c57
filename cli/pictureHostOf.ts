import { usableHost, type UsableHost } from '../desk/hosting/usableHost.ts';
import type { Publication } from '../issue/publication.ts';
import { pictureKeyVariable, readKey } from './readKey.ts';
import { NotThere, type Terminal } from './command.ts';

/** Returns the newsletter's picture host. Throws NotThere if there is none that can be used. */
export function pictureHostOf({ pictureHost }: Publication): UsableHost {
  if (!pictureHost)
    throw new NotThere(
      'publication.json beside the issue names no picture host: it is set up in the app.',
    );
  const found = usableHost(pictureHost);
  if ('host' in found) return found.host;
  const fields = found.unusable.join(', ');
  throw new NotThere(
    fields === ''
      ? `The picture host in publication.json is of a kind that this version does not know: ${pictureHost.kind}.`
      : `The picture host in publication.json cannot be used: ${fields}.`,
  );
}

/**
 * Reads the host's password or key from a file, or from the environment. Throws NotThere if there is none: only the app
 * asks the SSH agent, because somebody else's library may name any server.
 */
export async function keyFor(
  { secret }: UsableHost,
  file: string | undefined,
  terminal: Pick<Terminal, 'error'>,
): Promise<string> {
  return secret === 'none' ? '' : readKey(file, pictureKeyVariable, 'The picture host', terminal);
}
