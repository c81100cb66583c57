import '../../../../issue/language/allLanguages.ts';
import type { Archive, OpenedIssue } from '../../../../desk/reading/archives/archive.ts';
import type { ArchiveNote } from '../../../../desk/reading/archives/archiveNote.ts';
import { importArchived } from '../../../../desk/reading/archives/importArchived.ts';
import { isWholeArchive, openArchive } from '../../../../desk/reading/archives/openArchive.ts';
import { serialiseIssue } from '../../../../issue/file/serialiseIssue.ts';
import type { Publication } from '../../../../issue/publication.ts';
import { base64 } from '../../../session/base64.ts';
import type { ArchiveAnswer, ArchiveOrder, PickedFile } from './archiveMessages.ts';

/** Maximum size of an issue's pictures together, in bytes: more than a request holds stays out. */
const mostPictures = 60_000_000;

let archive: Archive | undefined;
let proceed: (() => void) | undefined;

function tell(answer: ArchiveAnswer): void {
  self.postMessage(answer);
}

self.addEventListener('message', ({ data }: MessageEvent<ArchiveOrder>) => {
  const failed = () => tell({ kind: 'failed' });
  if (data.kind === 'open') open(data.files).catch(failed);
  else if (data.kind === 'next') proceed?.();
  else importAll(data.publication, new Set(data.known)).catch(failed);
});

async function open(picked: readonly PickedFile[]): Promise<void> {
  archive = await openArchive(
    picked.map(({ path, file }) => ({
      path,
      read: async () => new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const { issues, leftOut, damaged } = archive;
  const isWhole = isWholeArchive(archive);
  tell({ kind: 'opened', isWhole, count: issues.length, leftOut, damaged });
}

/** Reads one issue at a time: the next when the page has kept it, so that few are in memory. */
async function importAll(publication: Publication, known: ReadonlySet<string>): Promise<void> {
  for (const issue of archive?.issues ?? []) {
    if (known.has(issue.origin)) tell({ kind: 'known', label: issue.label });
    else {
      const kept = new Promise<void>((resolve) => {
        proceed = resolve;
      });
      tell(await read(issue, publication));
      await kept;
    }
  }
  tell({ kind: 'end' });
}

async function read(archived: OpenedIssue, publication: Publication): Promise<ArchiveAnswer> {
  const { label } = archived;
  const imported = await importArchived(archived, publication);
  if ('why' in imported) return { kind: 'not-imported', label, why: imported.why };
  const { issue, title, date, pictures, notes } = imported;
  const encoded = [];
  let size = 0;
  let large = 0;
  for (const [name, bytes] of pictures) {
    if (size + bytes.length > mostPictures) {
      large += 1;
      continue;
    }
    size += bytes.length;
    encoded.push({ name, bytes: await base64(new Blob([new Uint8Array(bytes)])) });
  }
  const text = serialiseIssue(issue);
  const stayOut: ArchiveNote[] = large > 0 ? [{ note: 'large-pictures', count: large }] : [];
  const all = [...notes, ...stayOut];
  return { kind: 'issue', label, title, date, text, pictures: encoded, notes: all };
}
