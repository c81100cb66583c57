import { extname, join } from 'node:path';
import type { AssetFile } from '../assets/readPicture.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Returns the app's page file for a URL path (`/` is `index.html`), or undefined. Only plain names below the folder are
 * found: nothing hidden, no parent, no symbolic link, no folder, and only file types of a page.
 */
export async function pageFile(
  folder: string,
  path: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<AssetFile | undefined> {
  const parts = path === '/' ? ['index.html'] : path.slice(1).split('/');
  const type = types[extname(parts.at(-1) ?? '')];
  if (type === undefined || !parts.every((part) => /^[\w-][\w.@+-]*$/.test(part))) return undefined;
  try {
    let below = folder;
    for (const [index, part] of parts.entries()) {
      below = join(below, part);
      const stat = await fileSystem.stat(below);
      if (index < parts.length - 1 ? !stat.isDirectory() : !stat.isFile()) return undefined;
    }
    return { bytes: await fileSystem.read(below), type };
  } catch {
    return undefined;
  }
}
