import { bundle } from './bundle.ts';
import { fetchElectron } from './fetchElectron.ts';
import { runFace } from './runFace.ts';
import { projectRoot } from './targets.ts';

/** Enough for the runtime's 120 MB on a slow line; without a connection it fails much sooner. */
const fetchMilliseconds = 600_000;
const userArguments = process.argv.slice(2);

/** Electron's executable, or nothing after saying in one line why the browser is used instead. */
async function electronPath(): Promise<string | undefined> {
  if (process.env['SETZKASTEN_FACE'] === 'browser') return undefined;
  const search = await fetchElectron(fetchMilliseconds);
  if ('path' in search) return search.path;
  console.log(
    `Electron's runtime is not here and could not be fetched (${search.missing}), so Setzkasten opens in the browser.`,
  );
  return undefined;
}

try {
  const electron = await electronPath();
  await bundle(
    electron === undefined ? ['renderer', 'browser'] : ['renderer', 'electron', 'preload'],
  );
  if (electron === undefined) runFace(process.execPath, ['dist/browser/main.js'], userArguments);
  else runFace(electron, [projectRoot], userArguments);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
