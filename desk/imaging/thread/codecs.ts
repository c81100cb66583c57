import { basename, join } from 'node:path';
import Vips from 'wasm-vips';
import { realFileSystem } from '../../files/fileSystem.ts';

/** The types leave out its file system, which is in memory. */
export type VipsModule = typeof Vips & {
  readonly FS: { readonly writeFile: (path: string, bytes: Uint8Array) => void };
};
export type VipsImage = Vips.Image;

/** Returns the path of a package's file: beside this program once it is built, and in its package before. */
function codecPath(file: string): string {
  const here = import.meta.dirname;
  return import.meta.filename.endsWith('.ts')
    ? join(here, '..', '..', '..', 'node_modules', file)
    : join(here, basename(file));
}

/** Reads a package's file. */
export function readCodec(file: string): Promise<Uint8Array> {
  return realFileSystem.read(codecPath(file));
}

/** Passes an image on, and frees it once the work is done. */
export type Keep = (image: VipsImage) => VipsImage;

/** Does some work with images, which are outside of JavaScript's memory, and frees those that it kept. */
export function freeing<T>(work: (keep: Keep) => T): T {
  const kept: VipsImage[] = [];
  try {
    return work((image) => {
      kept.push(image);
      return image;
    });
  } finally {
    for (const image of kept) image.delete();
  }
}

let common: Promise<VipsModule> | undefined;
let withAvif: Promise<VipsModule> | undefined;

/** Returns libvips, compiled on first use; its AVIF codec doubles the code to load, and only AVIF needs it. */
export function loadVips(isAvif: boolean): Promise<VipsModule> {
  return isAvif ? (withAvif ??= startVips(['vips-heif.wasm'])) : (common ??= startVips([]));
}

const mostThreads = 2;

async function startVips(dynamicLibraries: string[]): Promise<VipsModule> {
  const vips = await Vips({
    dynamicLibraries,
    locateFile: (name) => codecPath(`wasm-vips/lib/${name}`),
    // Its warnings would go to a standard error that a program with windows may not have.
    print: () => undefined,
    printErr: () => undefined,
  });
  // Each picture is converted once.
  vips.Cache.max(0);
  // Each thread takes 25 MB, and decoding, most of the work, is done by one of them.
  vips.concurrency(mostThreads);
  return vips as VipsModule;
}
