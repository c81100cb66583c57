import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appFolders } from './boundaryRules.ts';

/** The code lines of one folder and their share (0 to 1) of all the app's code lines. */
export interface CodeShare {
  folder: string;
  lines: number;
  share: number;
}

/** The largest share of the code that `electron/` may have. */
const largestElectronShare = 0.1;

/** True if `electron/` has more than a tenth of the code. */
export function hasTooMuchElectron(shares: readonly CodeShare[]): boolean {
  return shares.some(({ folder, share }) => folder === 'electron' && share > largestElectronShare);
}

/** Returns each app folder's code lines (.ts and .tsx, without blank and comment-only lines). */
export function codeShares(root: string): CodeShare[] {
  const counts = appFolders.map((folder) => ({ folder, lines: linesIn(join(root, folder)) }));
  const total = counts.reduce((sum, { lines }) => sum + lines, 0);
  return counts.map((count) => ({ ...count, share: total === 0 ? 0 : count.lines / total }));
}

function linesIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return globSync('**/*.{ts,tsx}', { cwd: folder })
    .map((file) => codeLines(readFileSync(join(folder, file), 'utf8')))
    .reduce((sum, lines) => sum + lines, 0);
}

function codeLines(source: string): number {
  const withoutBlockComments = source.replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '');
  return withoutBlockComments.split('\n').filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}
