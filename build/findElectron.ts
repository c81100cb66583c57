import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './targets.ts';

/** Electron's executable, or a short reason why there is none. */
export type ElectronSearch = { path: string } | { missing: string };

/** Where to look for the runtime. */
export interface ElectronSearchOptions {
  /** The folder of the npm package `electron`. */
  packageFolder?: string;
  /** May set ELECTRON_OVERRIDE_DIST_PATH, a folder whose runtime replaces the package's own. */
  environment?: NodeJS.ProcessEnv;
}

/** The folder of the npm package `electron`, which comes without its runtime. */
export const electronPackageFolder = join(projectRoot, 'node_modules/electron');

/** Looks for Electron's runtime where the package itself does; downloads nothing. */
export function findElectron({
  packageFolder = electronPackageFolder,
  environment = process.env,
}: ElectronSearchOptions = {}): ElectronSearch {
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = join(packageFolder, 'path.txt');
  const executable = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  if (override === undefined && executable === undefined) return { missing: 'not downloaded' };
  const path = join(override ?? join(packageFolder, 'dist'), executable ?? 'electron');
  return existsSync(path) ? { path } : { missing: 'not downloaded' };
}
