import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { renamePictures } from '../../../issue/paste/changePictures.ts';
import type { AddedPicture } from '../../editor/schema/context/addedPicture.ts';
import { desk, sendFile } from '../../session/deskClient.ts';
import { largePicture } from '../../../desk/contract.ts';

/**
 * Stores pictures with an issue that was just added, and renames those in it that had to be made ready; resolves to the
 * number that failed.
 */
export async function bringPictures(id: string, files: readonly File[]): Promise<number> {
  let notKept = 0;
  const renamed = new Map<string, AddedPicture>();
  for (const file of files) {
    if (largePicture(file.size)) {
      notKept += 1;
      continue;
    }
    try {
      if (!(await isNamedPicture(file))) {
        notKept += 1;
        continue;
      }
      const added = await sendFile('asset.add', { id }, file);
      if (added.outcome !== 'added') notKept += 1;
      else if (added.asset !== file.name) renamed.set(file.name, added);
    } catch {
      notKept += 1;
    }
  }
  if (renamed.size > 0 && !(await renameInFile(id, renamed))) notKept += renamed.size;
  return notKept;
}

/**
 * True if a file is the picture that its name says: by its hash, or in the folder of an export, where a picture keeps its
 * name at the size of a mail.
 */
async function isNamedPicture(file: File): Promise<boolean> {
  if (/(?:^|\/)images\/[^/]+$/.test(file.webkitRelativePath)) return true;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return file.name.startsWith(`${hex}.`);
}

/** Replaces names of pictures in an issue's file; resolves to false if that failed. */
async function renameInFile(
  id: string,
  renamed: ReadonlyMap<string, AddedPicture>,
): Promise<boolean> {
  try {
    const opened = await desk['issue.open']({ id });
    const parsed = opened.outcome === 'opened' ? parseIssue(opened.text) : undefined;
    if (opened.outcome !== 'opened' || parsed?.outcome !== 'parsed') return false;
    const text = serialiseIssue(renamePictures(parsed.issue, renamed));
    const saved = await desk['issue.save']({ id, text, revision: opened.revision });
    return saved.outcome === 'saved';
  } catch {
    return false;
  }
}
