import { basename, join } from 'node:path';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import type { ArchiveFile } from '../reading/archives/archiveFile.ts';

/** Maximum size of a file that is read, in bytes: Node reads no more at once. */
const largestFile = 2_000_000_000;

/** A folder with more files than this is no archive of newsletters. */
const mostFiles = 100_000;

/**
 * Returns the files of an archive on disk: the file itself, or all files in a folder, without hidden ones; no link is
 * followed. Rejects if there is none, or the disk fails.
 */
export async function archiveFilesAt(
  path: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<ArchiveFile[]> {
  const stat = await fileSystem.stat(path);
  if (!stat.isDirectory()) return [fileAt(path, basename(path), fileSystem)];
  const files: ArchiveFile[] = [];
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const entries = await fileSystem.list(join(path, folder));
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
      const inside = `${folder}${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(`${inside}/`);
      else if (entry.isFile()) files.push(fileAt(join(path, inside), inside, fileSystem));
      if (files.length > mostFiles)
        throw new Error(`There are more than ${String(mostFiles)} files in it.`);
    }
  }
  return files;
}

function fileAt(path: string, inside: string, fileSystem: FileSystem): ArchiveFile {
  return {
    path: inside,
    read: async () => {
      const { size } = await fileSystem.stat(path);
      if (size > largestFile)
        throw new Error(`It has ${String(size)} bytes: too large to be read at once.`);
      return fileSystem.read(path);
    },
  };
}
