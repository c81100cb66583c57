import { unzipSync } from 'fflate';
import type { ArchiveFile } from './archiveFile.ts';

/** Maximum size of one unpacked file, in bytes; what is larger is no issue and no picture. */
const largestUnpacked = 256_000_000;

/** What programs for ZIP files and systems leave in them. */
const furniture = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** Returns the files of a ZIP, each unpacked when it is read. Throws if it is damaged. */
export function unpackZip(bytes: Uint8Array, folder = ''): ArchiveFile[] {
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('/') && !furniture.test(name)) sizes.set(name, originalSize);
      return false;
    },
  });
  return [...sizes].map(([name, size]) => ({
    path: folder + name.replaceAll('\\', '/'),
    read: () => unpacked(bytes, name, size),
  }));
}

function unpacked(bytes: Uint8Array, name: string, size: number): Promise<Uint8Array> {
  if (size > largestUnpacked) return Promise.reject(new Error(`${name} is too large.`));
  const file = unzipSync(bytes, { filter: (each) => each.name === name })[name];
  return file ? Promise.resolve(file) : Promise.reject(new Error(`${name} is not there.`));
}
