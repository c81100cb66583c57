import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { renamePictures } from '../../../issue/paste/changePictures.ts';
import type { AddedPicture } from '../../editor/schema/context/addedPicture.ts';
import { desk, sendFile } from '../../session/deskClient.ts';
import { largePicture, type Output, type PictureCaution } from '../../../desk/contract.ts';

/** The pictures of an imported issue, named as it shows them. */
export interface PicturesToBring {
  /** Those that the author picked. */
  readonly picked: readonly File[];
  /** Those that came with the text. */
  readonly given: readonly File[];
}

/**
 * Stores pictures with an issue that was just added, and renames those in it that had to be made ready; resolves to the
 * number that failed, and to what of the others is not shown as in its source.
 */
export async function bringPictures(
  id: string,
  { picked, given }: PicturesToBring,
): Promise<{ readonly notKept: number; readonly cautions: readonly PictureCaution[] }> {
  let notKept = 0;
  const cautions: PictureCaution[] = [];
  const renamed = new Map<string, AddedPicture>();
  for (const file of [...picked, ...given]) {
    const isGiven = given.includes(file);
    const added = isGiven || (await isNamedPicture(file)) ? await addPicture(id, file) : undefined;
    if (added === undefined) notKept += 1;
    cautions.push(...(added?.cautions ?? []));
    if (isGiven || added?.asset !== file.name) {
      // The name of one that came with the text stands for no file.
      const kept = added ?? (isGiven ? { asset: '', width: 0, height: 0 } : undefined);
      if (kept) renamed.set(file.name, kept);
    }
  }
  if (renamed.size > 0 && !(await renameInFile(id, renamed))) notKept += renamed.size;
  return { notKept, cautions };
}

type Added = Extract<Output<'asset.add'>, { outcome: 'added' }>;

async function addPicture(id: string, file: File): Promise<Added | undefined> {
  if (largePicture(file.size)) return undefined;
  try {
    const added = await sendFile('asset.add', { id }, file);
    return added.outcome === 'added' ? added : undefined;
  } catch {
    return undefined;
  }
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
