import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ScriptSizes {
  /** Bytes, gzipped, of the scripts that a page needs before it shows anything. */
  readonly first: number;
  /** The others by name, in bytes gzipped: loaded when they are first needed. */
  readonly later: readonly { readonly name: string; readonly bytes: number }[];
}

/** Follows a built page's script, preloads and static imports; what is imported on demand counts as later. */
export function scriptSizes(page: string): ScriptSizes {
  const first = new Set<string>();
  const visit = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    for (const name of importsOf(readFileSync(file, 'utf8'))) visit(join(dirname(file), name));
  };
  const html = readFileSync(page, 'utf8');
  for (const [, name = ''] of html.matchAll(/(?:src|href)="([^"]+\.js)"/g))
    visit(join(dirname(page), name));
  const assets = join(dirname(page), 'assets');
  return {
    first: [...first].reduce((sum, file) => sum + gzipped(file), 0),
    later: readdirSync(assets)
      .map((name) => join(assets, name))
      .filter((file) => file.endsWith('.js') && !first.has(file))
      .map((file) => ({ name: basename(file), bytes: gzipped(file) })),
  };
}

/** Static imports of a built script: `import"./a.js"`, `import{b}from"./a.js"`, in either quotes. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*(["'`])(\.[^"'`]+\.js)\1/g)].map(
    ([, , name = '']) => name,
  );
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
