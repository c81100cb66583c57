import { isPictureName } from '../../../desk/reading/pictureName.ts';

const endings =
  /\.(?:txt|md|markdown|html?|json|eml|mbox|mht|mhtml|docx|odt|fodt|rtf|mjml|zip|xml|rss|atom)$/i;

/**
 * Returns the file with the text, of a folder or of several picked files: the topmost `issue.json`, or else the
 * first text, or else the first that is no picture. Undefined if all are pictures.
 */
export function textFileOf(files: readonly File[]): File | undefined {
  const byDepth = files
    .filter(({ name }) => !name.startsWith('.') && !isPictureName(name))
    .toSorted((one, other) => depthOf(one) - depthOf(other));
  const find = (isIt: (name: string) => boolean) => byDepth.find(({ name }) => isIt(name));
  return find((name) => name === 'issue.json') ?? find((name) => endings.test(name)) ?? byDepth[0];
}

/** Resolves to the bytes of a picture by its path in a text: by the end of its path, otherwise by its name. */
export async function pictureIn(
  files: readonly File[],
  path: string,
): Promise<Uint8Array | undefined> {
  const [name] = path.split('/').slice(-1);
  const file =
    files.find(({ webkitRelativePath }) => webkitRelativePath.endsWith(`/${path}`)) ??
    files.find((one) => one.name === name);
  return file && new Uint8Array(await file.arrayBuffer());
}

function depthOf({ webkitRelativePath }: File): number {
  return webkitRelativePath.split('/').length;
}

/** Browsers do not say in which folder a dropped file is. */
const droppedPaths = new WeakMap<File, string>();

/** Returns the path of a picked or dropped file within what was picked. */
export function pathOf(file: File): string {
  return droppedPaths.get(file) ?? (file.webkitRelativePath || file.name);
}

/**
 * Resolves to all dropped files and, after them, those in dropped folders, level by level; hidden folders are skipped.
 */
export async function droppedFiles({ items }: DataTransfer): Promise<File[]> {
  const files: File[] = [];
  // The items are cleared once the event handler returns.
  let entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  while (entries.length > 0) {
    for (const entry of entries) {
      if (!isFile(entry)) continue;
      const file = await fileOf(entry);
      droppedPaths.set(file, entry.fullPath.replace(/^\//, ''));
      files.push(file);
    }
    const folders = entries.filter(isFolder);
    const inside = await Promise.all(folders.map(entriesOf));
    entries = inside.flat().filter(({ name }) => !name.startsWith('.'));
  }
  return files;
}

// Chromium does not expose the constructors of the entry classes.
function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** `readEntries` returns at most a hundred entries per call, and none at the end. */
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
