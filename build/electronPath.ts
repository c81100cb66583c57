import { fetchElectron } from './fetchElectron.ts';

/** Enough for the runtime's 120 MB on a slow connection; without a connection the download fails much sooner. */
const fetchTimeout = 600_000;

/** Returns Electron's executable, or undefined after printing why the browser is used instead. */
export async function electronPath(): Promise<string | undefined> {
  const search = await fetchElectron(fetchTimeout);
  if ('path' in search) return search.path;
  console.log(
    `Electron's runtime is not here and could not be fetched (${search.missing}), so Setzkasten opens in the browser.`,
  );
  return undefined;
}
