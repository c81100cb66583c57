import { join } from 'node:path';
import type { ExportedIssue } from '../../issue/export/exportIssue.ts';
import type { WriteFailure } from '../contract.ts';
import { assetsFolder, isAssetName } from '../assets/assetName.ts';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { saveFile } from '../files/saveFile.ts';
import { makeFolder } from '../files/syncFolder.ts';
import { writeFailureOf } from '../files/writeFailure.ts';

export interface WrittenFile {
  /** Below the export's folder, with forward slashes. */
  readonly name: string;
  readonly bytes: number;
}

export type WrittenExport =
  | {
      readonly outcome: 'exported';
      readonly folder: string;
      /** In the export's own order, pictures last. */
      readonly files: readonly WrittenFile[];
    }
  /** A picture that the issue names is not there. */
  | { readonly outcome: 'invalid'; readonly why: string }
  | WriteFailure;

/** Where an issue's exports go when no other folder is asked for. */
export function exportFolder(issueFolder: string, target: string): string {
  return join(issueFolder, 'export', target);
}

/** Writes an export into a folder: first its pictures, then the texts that show them. Other files there stay. */
export async function writeExport(
  exported: ExportedIssue,
  issueFolder: string,
  folder: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<WrittenExport> {
  const pictures: { name: string; bytes: Uint8Array }[] = [];
  for (const asset of exported.assets) {
    const bytes = await pictureOf(issueFolder, asset, fileSystem);
    if (!bytes) {
      const why = `The picture ${asset}, which the issue shows, is not in its ${assetsFolder} folder.`;
      return { outcome: 'invalid', why };
    }
    pictures.push({ name: `images/${asset}`, bytes });
  }
  const texts = exported.files.map(({ name, text }) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  try {
    await makeFolder(pictures.length > 0 ? join(folder, 'images') : folder, fileSystem);
  } catch (error) {
    return writeFailureOf(error);
  }
  for (const { name, bytes } of [...pictures, ...texts]) {
    const saved = await saveFile(join(folder, ...name.split('/')), bytes, { fileSystem });
    if (saved.outcome === 'conflict') {
      return { outcome: 'failed', why: `Another program wrote ${name}.` };
    }
    if (saved.outcome !== 'saved') return saved;
  }
  const files = [...texts, ...pictures].map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  return { outcome: 'exported', folder, files };
}

async function pictureOf(issueFolder: string, asset: string, fileSystem: FileSystem) {
  if (!isAssetName(asset)) return undefined;
  const path = join(issueFolder, assetsFolder, asset);
  try {
    return (await fileSystem.stat(path)).isFile() ? await fileSystem.read(path) : undefined;
  } catch {
    return undefined;
  }
}
