import { createPublicKey, sign } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { signedText } from '../electron/updates/signedText.ts';
import { appIdentity } from './appIdentity.ts';

/** Written while packing, if the app is to update itself; electron-updater looks for it under this name. */
export const updateConfigurationPath = 'dist/update/app-update.yml';

/** What packaging reads from the environment: docs/updates.md. */
export interface UpdateSettings {
  /** The folder on the web that has the installers. */
  readonly url: string;
  /** Ed25519, as PEM. */
  readonly publicKey: string;
  /** The name in the certificate of Windows' installers. */
  readonly publisher: string | undefined;
}

/** Returns the settings; undefined without an address. Throws if there is an address without a key, or none that may be used. */
export function updateSettings(environment: NodeJS.ProcessEnv): UpdateSettings | undefined {
  const url = environment['SETZKASTEN_UPDATE_URL'];
  if (!url) return undefined;
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new Error(`SETZKASTEN_UPDATE_URL has to be an address with https, not "${url}".`);
  const key = environment['SETZKASTEN_UPDATE_PUBLIC_KEY'];
  if (!key)
    throw new Error('SETZKASTEN_UPDATE_PUBLIC_KEY has to name a file: updates have to be signed.');
  const publisher = environment['SETZKASTEN_UPDATE_PUBLISHER'];
  const publicKey = publicHalf(key, 'SETZKASTEN_UPDATE_PUBLIC_KEY');
  const signing = environment['SETZKASTEN_UPDATE_PRIVATE_KEY'];
  if (signing && publicHalf(signing, 'SETZKASTEN_UPDATE_PRIVATE_KEY') !== publicKey)
    throw new Error('SETZKASTEN_UPDATE_PRIVATE_KEY and SETZKASTEN_UPDATE_PUBLIC_KEY are no pair.');
  return { url: new URL(url).href, publicKey, publisher };
}

/** Returns the public half of the key in a file as PEM, so that a private one is never packed into the app. */
function publicHalf(path: string, variable: string): string {
  try {
    const key = createPublicKey(readFileSync(path, 'utf8').trim());
    if (key.asymmetricKeyType === 'ed25519')
      return key.export({ type: 'spki', format: 'pem' }).toString();
  } catch {
    // Told below.
  }
  throw new Error(`${variable} has to name a file with an Ed25519 key: ${path} has none.`);
}

/** Returns the packaged app's configuration, in JSON, which is YAML, too. */
export function updateConfiguration({ url, publicKey, publisher }: UpdateSettings): string {
  return JSON.stringify({
    provider: 'generic',
    url,
    updaterCacheDirName: `${appIdentity.executable}-updater`,
    ...(publisher ? { publisherName: [publisher] } : {}),
    publicKey,
  });
}

/** Writes the configuration where it is packed from, or removes that of an earlier run. */
export function writeUpdateConfiguration(settings: UpdateSettings | undefined): void {
  rmSync(updateConfigurationPath, { force: true });
  if (!settings) return;
  mkdirSync(dirname(updateConfigurationPath), { recursive: true });
  writeFileSync(updateConfigurationPath, updateConfiguration(settings));
}

/** Signs each description of an update in a folder of installers; returns the paths of the signatures. */
export function signFeed(folder: string, privateKey: string): string[] {
  const described = readdirSync(folder).filter((name) => /^latest.*\.yml$/.test(name));
  return described.map((name) => {
    const path = join(folder, `${name}.sig`);
    const text = signedText(name, readFileSync(join(folder, name), 'utf8'));
    const signature = sign(null, text, privateKey.trim());
    writeFileSync(path, signature.toString('base64'));
    return path;
  });
}

if (import.meta.main) {
  const [folder = 'out/installers'] = process.argv.slice(2);
  const key = process.env['SETZKASTEN_UPDATE_PRIVATE_KEY'];
  if (key) for (const path of signFeed(folder, readFileSync(key, 'utf8'))) console.log(path);
  else {
    console.error('SETZKASTEN_UPDATE_PRIVATE_KEY has to name a file.');
    process.exitCode = 2;
  }
}
