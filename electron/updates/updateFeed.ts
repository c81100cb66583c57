import { join } from 'node:path';
import { z } from 'zod';
import { parsedJson } from '../../desk/files/parsedJson.ts';
import { readText } from '../../desk/files/readText.ts';

/** Where a packaged app finds its updates, and whose signature they need. */
export interface UpdateFeed {
  readonly url: string;
  /** The server's name, as the user reads it. */
  readonly host: string;
  /** Of an Ed25519 key, as PEM. */
  readonly publicKey: string;
}

const configuration = z.object({
  url: z.url().refine((url) => {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
  }),
  publicKey: z.string(),
});

/**
 * Returns the feed that the app was packaged with (`build/updateFeed.ts`). Undefined without one, if it cannot be read,
 * and where the app does not update itself: a deb, an rpm, a portable program.
 */
export async function updateFeed(
  resources: string,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<UpdateFeed | undefined> {
  const isReplaceable =
    platform === 'linux'
      ? environment['APPIMAGE'] !== undefined
      : environment['PORTABLE_EXECUTABLE_FILE'] === undefined;
  const found = isReplaceable ? configuration.safeParse(await read(resources)).data : undefined;
  return found && { ...found, host: new URL(found.url).host };
}

async function read(resources: string): Promise<unknown> {
  const file = await readText(join(resources, 'app-update.yml'));
  return file.outcome === 'read' ? parsedJson(file.text) : undefined;
}
