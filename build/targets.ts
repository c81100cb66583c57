import { join } from 'node:path';

/** The project's folder: every path of the build is relative to it. */
export const projectRoot = join(import.meta.dirname, '..');

/** A build target: its entry, its main output, and the folders of its sources. */
export interface Target {
  entry: string;
  output: string;
  sources: readonly string[];
}

/** Everything that `npm run build` builds. Each entry is a file that runs when loaded. */
export const targets = {
  renderer: {
    entry: 'renderer/index.html',
    output: 'dist/renderer/index.html',
    sources: ['renderer', 'issue', 'desk/contract.ts', 'desk/reading', 'desk/files/decodeText.ts'],
  },
  cli: { entry: 'cli/main.ts', output: 'dist/cli/main.js', sources: ['cli', 'desk', 'issue'] },
  browser: {
    entry: 'browser/main.ts',
    output: 'dist/browser/main.js',
    sources: ['browser', 'desk', 'issue'],
  },
  electron: {
    entry: 'electron/main.ts',
    output: 'dist/electron/main.js',
    sources: ['electron', 'desk', 'issue'],
  },
  /** The program of the thread that makes pictures ready, with its codecs beside it; the desk starts it. */
  pictures: {
    entry: 'desk/imaging/thread/pictureThread.ts',
    output: 'dist/pictures/thread.cjs',
    sources: ['desk/imaging', 'desk/files'],
  },
  preload: {
    entry: 'electron/preload.ts',
    output: 'dist/electron/preload.cjs',
    sources: ['electron', 'desk', 'issue'],
  },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

/** Returns the targets and those that they need to run. */
export function withNeeded(names: readonly TargetName[]): TargetName[] {
  const haveDesk = names.some((name) => ['cli', 'browser', 'electron'].includes(name));
  return haveDesk ? [...new Set<TargetName>([...names, 'pictures'])] : [...names];
}

/** True if `name` is a target. */
export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(targets, name);
}
