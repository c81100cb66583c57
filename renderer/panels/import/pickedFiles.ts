const endings = /\.(?:txt|md|markdown|html?|json)$/i;

/**
 * Of the files of a folder, or some picked together, the one with the text: the `issue.json` that lies highest,
 * else the first text. Undefined where all are pictures or the like.
 */
export function textFileOf(files: readonly File[]): File | undefined {
  const byDepth = files
    .filter(({ name }) => !name.startsWith('.') && endings.test(name))
    .toSorted((one, other) => depthOf(one) - depthOf(other));
  return byDepth.find(({ name }) => name === 'issue.json') ?? byDepth[0];
}

function depthOf({ webkitRelativePath }: File): number {
  return webkitRelativePath.split('/').length;
}

/** All files that are dropped, and those in folders that are, whose files come after those above; hidden folders left out. */
export async function droppedFiles({ items }: DataTransfer): Promise<File[]> {
  const files: File[] = [];
  // They are gone when the event is over.
  let entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  while (entries.length > 0) {
    for (const entry of entries) if (isFile(entry)) files.push(await fileOf(entry));
    const folders = entries.filter(isFolder);
    const inside = await Promise.all(folders.map(entriesOf));
    entries = inside.flat().filter(({ name }) => !name.startsWith('.'));
  }
  return files;
}

// Chromium has the classes of both, but no names for them.
function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** A reader gives a hundred at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (more.length === 0) return entries;
    entries.push(...more);
  }
}
