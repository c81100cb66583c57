import { groupedBy } from '../../../issue/groupedBy.ts';
import type { ReadBeside } from '../sourcePictures.ts';
import { allArchives } from './allArchives.ts';
import type { Archive, OpenedIssue } from './archive.ts';
import { extensionOf, nameOf, type ArchiveFile } from './archiveFile.ts';
import { unpackZip } from './unpackZip.ts';

/** ZIP files within ZIP files that are looked into, as Notion writes them. */
const deepest = 3;

/** True for a tool's export, and for several issues; a single document, mail or item of a feed is imported as such. */
export function isWholeArchive({ issues }: Archive): boolean {
  const isTool = issues.some(({ kind }) => !['documents', 'feed', 'mailbox'].includes(kind));
  return isTool || issues.length > 1;
}

/**
 * Returns the issues that files contain: of a tool's export, a mailbox, a feed, a folder with any of these. Reads as much of
 * them as it takes to tell what they are.
 */
export async function openArchive(given: readonly ArchiveFile[]): Promise<Archive> {
  const damaged: string[] = [];
  let files = await withoutZips(given, damaged, deepest);
  const all = files;
  const issues = new Map<string, OpenedIssue>();
  const leftOut: string[] = [];
  for (const kind of allArchives) {
    const found = await kind.find(files);
    const taken = new Set(found.flatMap((each) => each.files));
    files = files.filter((file) => !taken.has(file));
    for (const part of found) {
      leftOut.push(...(part.leftOut ?? []));
      const readBeside = besideIn(all, part.folder);
      for (const issue of part.issues) {
        const origin = `${kind.name}:${issue.id}`;
        const opened = { ...issue, kind: kind.name, target: kind.target, origin, readBeside };
        if (!issues.has(origin)) issues.set(origin, opened);
      }
    }
  }
  return { issues: [...issues.values()], leftOut, damaged };
}

/** Documents such as Word's are ZIP files too: their extension says what they are. */
async function withoutZips(
  files: readonly ArchiveFile[],
  damaged: string[],
  levels: number,
): Promise<readonly ArchiveFile[]> {
  const all: ArchiveFile[] = [];
  for (const file of files) {
    if (levels === 0 || extensionOf(file) !== 'zip') {
      all.push(file);
      continue;
    }
    try {
      const folder = files.length === 1 ? '' : `${file.path.replace(/\.zip$/i, '')}/`;
      all.push(...(await withoutZips(unpackZip(await file.read(), folder), damaged, levels - 1)));
    } catch {
      damaged.push(file.path);
    }
  }
  return all;
}

/**
 * Returns what finds a file by a path that a text in `folder` has, where it may have lost folders at its start: Ghost's export
 * of pictures begins with `content`, a text says `/content/images/a.png`.
 */
function besideIn(files: readonly ArchiveFile[], folder: string): ReadBeside {
  const byName = groupedBy(files, nameOf);
  return async (path) => {
    const named = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    const file =
      named.find((one) => one.path === folder + path) ??
      named.find((one) => one.path === path || one.path.endsWith(`/${path}`)) ??
      named.find((one) => path.endsWith(`/${one.path}`));
    return file?.read();
  };
}
