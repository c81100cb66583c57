import { formatOf, readSource } from '../../readSource.ts';
import type { Source, Unreadable } from '../../source.ts';
import {
  extensionOf,
  folderOf,
  nameOf,
  stemOf,
  fingerprint,
  type ArchiveFile,
} from '../archiveFile.ts';
import type { ArchiveKind, FoundIssues } from '../archive.ts';

/** By how much of an issue they keep, the best first: of several files with one name, one is read. */
const extensions = 'html htm mjml md markdown docx odt fodt rtf mht mhtml txt pages doc pdf'.split(
  ' ',
);

/** What programs put beside documents. */
const furniture =
  /(?:^|\/)(?:node_modules|readme\.(?:md|txt)|licen[cs]e(?:\.(?:md|txt))?)(?:\/|$)/i;

/** Documents in a folder or a ZIP, each an issue: pages, notes, texts. Their folder may have any name. */
export const documents: ArchiveKind = {
  name: 'documents',
  target: 'html',
  find: async (files) => {
    const own = files.filter((file) => nameOf(file) === 'issue.json');
    const rest = files.filter(
      (file) => !own.some((one) => file.path.startsWith(folderOf(one)) && folderOf(one) !== ''),
    );
    const isAlone = own.some((file) => folderOf(file) === '');
    const found: FoundIssues[] = [];
    for (const file of isAlone ? own : [...own, ...bestOf(rest)]) found.push(await issueIn(file));
    return found;
  },
};

function bestOf(files: readonly ArchiveFile[]): ArchiveFile[] {
  const best = new Map<string, ArchiveFile>();
  const rank = (file: ArchiveFile) => extensions.indexOf(extensionOf(file));
  for (const file of files) {
    if (rank(file) < 0 || furniture.test(file.path)) continue;
    const key = folderOf(file) + stemOf(file);
    const before = best.get(key);
    if (!before || rank(file) < rank(before)) best.set(key, file);
  }
  return [...best.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

async function issueIn(file: ArchiveFile): Promise<FoundIssues> {
  const bytes = await file.read();
  return {
    files: [file],
    folder: folderOf(file),
    issues: [
      {
        id: await fingerprint(bytes),
        label: file.path,
        // A document does not say whether it went out.
        isSent: false,
        read: () => sourceOf(file),
      },
    ],
  };
}

async function sourceOf(file: ArchiveFile): Promise<Source | Unreadable> {
  const source = await readSource(await file.read());
  if ('unreadable' in source) return source;
  return { ...source, format: source.format ?? formatOf(nameOf(file)) };
}
