import { fetchElectron, fetchTimeout } from './fetchElectron.ts';

/** Returns Electron's executable, or undefined after printing why the browser is used instead. */
export async function electronPath(): Promise<string | undefined> {
  const search = await fetchElectron(fetchTimeout);
  if ('path' in search) return search.path;
  console.log(
    `Electron's runtime is not here and could not be fetched (${search.missing}), so Setzkasten opens in the browser.`,
  );
  return undefined;
}
