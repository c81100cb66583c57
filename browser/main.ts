import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openDesk } from '../desk/desk.ts';
import { englishReason } from '../issue/file/englishReason.ts';
import { openOrMakeLibrary } from '../desk/library/openLibrary.ts';
import { keepMade } from '../desk/imaging/madeFolder.ts';
import { documentsFolder } from '../desk/preferences/documentsFolder.ts';
import { preferencesFile } from '../desk/preferences/preferencesFile.ts';
import { preferencesPath } from '../desk/preferences/preferencesPath.ts';
import { openInBrowser } from './openInBrowser.ts';
import { help, readOptions, type BrowserOptions } from './options.ts';
import { serveAtUsualPort } from './serveAtUsualPort.ts';

// Left to itself, V8 keeps 150 MB of garbage from reading or searching a large library. `--optimize-for-size` keeps as
// little as these, but a key of a search then takes 1.4 times as long, not 1.1.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');

/** Built, this file is dist/browser/main.js; run from source, browser/main.ts. */
const isBuilt = import.meta.filename.endsWith('.js');
const root = join(import.meta.dirname, isBuilt ? '../..' : '..');

/** Replaced by the package's version when this is bundled; npm sets it where this runs from source. */
const version = process.env['npm_package_version'] ?? 'unknown';

/** Exits with a message: code 1 for a failure, 2 for an invalid command line. */
function fail(code: 1 | 2, error: unknown): never {
  console.error(`setzkasten: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(code);
}

function options(): BrowserOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return fail(2, error);
  }
}

const { library, port, open, help: isHelpWanted } = options();
if (isHelpWanted) {
  console.log(help);
  process.exit(0);
}
if (library !== undefined) {
  const opened = await openOrMakeLibrary(library);
  if (opened.outcome === 'invalid') fail(1, englishReason(opened.why));
}

keepMade(join(dirname(preferencesPath()), 'made'));
const preferences = preferencesFile(preferencesPath());
const served = await serveAtUsualPort(
  {
    open: openDesk({
      shell: { face: 'browser', version: `${version}, in the browser` },
      preferences,
      dataFolder: dirname(preferencesPath()),
      documentsFolder: await documentsFolder(),
      samplesFolder: join(root, 'samples'),
      ...(library === undefined ? {} : { libraryFolder: library }),
    }),
    pageFolder: join(root, 'dist', 'renderer'),
  },
  port,
  preferences,
).catch((error: unknown) => fail(1, error));

let leaving = false;
function leave(): void {
  if (leaving) return;
  leaving = true;
  void Promise.all([opening, served.close()]).finally(() => process.exit(0));
}
process.on('SIGINT', leave);
process.on('SIGTERM', leave);

console.log(`Setzkasten is open at ${served.address}`);
const opening = open ? openInBrowser(served) : undefined;
