import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { build } from 'rolldown';
import { withoutEval } from './withoutEval.ts';

/** Native accelerators of ssh2, which runs without them: they would need a compiler on install, and signing. */
const accelerators = ['cpu-features', /sshcrypto\.node$/];

/**
 * Files of modules that always come together: Node takes about a millisecond for each file, and for each import of one
 * by another.
 */
const together = [
  { name: 'languages', test: /\/issue\/language\/allLanguages\.ts$/, priority: 2 },
  {
    name: 'library',
    test: /\/desk\/(?:library\/(?:openLibrary|publicationFile|readIssue)|search\/searchLibrary)\.ts$/,
    priority: 1,
  },
];

/**
 * Bundles `entry` with all its npm packages into `output`; only Node, Electron and the modules in `beside`, which are
 * files next to the output, are external.
 * A `.cjs` output is one file, as required for a sandboxed preload; others may load chunks later.
 */
export async function bundleForNode(
  root: string,
  entry: string,
  output: string,
  beside: Readonly<Record<string, string>> = {},
): Promise<void> {
  const isSingleFile = extname(output) === '.cjs';
  const folder = join(root, dirname(output));
  if (!isSingleFile) removeOldChunks(folder);
  await build({
    cwd: root,
    input: entry,
    platform: 'node',
    external: ['electron', ...accelerators, ...Object.keys(beside)],
    tsconfig: false,
    plugins: [withoutEval()],
    transform: {
      target: 'node20',
      define: {
        'process.env.NODE_ENV': '"production"',
        'process.env.npm_package_version': JSON.stringify(packageVersion(root)),
        // ssh2's cipher in WebAssembly reads it, which a module does not have.
        ...(isSingleFile ? {} : { __dirname: 'import.meta.dirname' }),
      },
    },
    onLog: (level, log) => {
      if (level === 'warn') console.error(log.message);
    },
    output: {
      dir: folder,
      entryFileNames: basename(output),
      paths: beside,
      chunkFileNames: 'chunks/[name]-[hash].js',
      format: isSingleFile ? 'cjs' : 'esm',
      codeSplitting: isSingleFile ? false : { groups: together },
      sourcemap: true,
      // Reading comments and spaces takes 15 ms of a command. Names stay, for the traces of faults.
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    },
  });
}

function packageVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function removeOldChunks(folder: string): void {
  rmSync(join(folder, 'chunks'), { recursive: true, force: true });
}
