import { fetchElectron, fetchTimeout } from './fetchElectron.ts';
import type { ElectronSearch } from './findElectron.ts';

/** Returns the sentence for a runtime that is not there and cannot be fetched; undefined for one that is there. */
export function missingRuntime(found: ElectronSearch): string | undefined {
  if ('path' in found) return undefined;
  return `The app cannot be packaged: Electron's runtime is not here and could not be fetched (${found.missing}). Try again with a connection to github.com.`;
}

// Before packaging: exit code 2 if there is nothing to package.
if (import.meta.main) {
  const problem = missingRuntime(await fetchElectron(fetchTimeout));
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 2;
  }
}
