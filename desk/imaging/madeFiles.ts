import { join } from 'node:path';
import { contentHash } from '../files/contentHash.ts';
import { makePrivate, privateFileSystem } from '../files/privateFiles.ts';
import { replaceFile } from '../files/saveFile.ts';
import { sweepTemporary } from '../files/temporaryFile.ts';
import { madeFolder, type MadeFolder } from './madeFolder.ts';
import type { ReadyKind } from './pictureKind.ts';

/** What is made of a picture or a drawing: a file, or the source itself, which is known only once its pixels are read. */
export interface MadeFile {
  readonly kind: ReadyKind;
  readonly bytes: Uint8Array | 'same';
}

/** Raise it whenever the same source gives another file: a test notices. Files of other versions are not used. */
export const makingVersion = 1;

/** What was made or read in this process, the latest last: an issue is often shown and exported again. */
const known = new Map<string, MadeFile>();
/** Maximum size of what is remembered, in bytes, and number of files. */
const mostKnown = 30_000_000;
const mostFiles = 1000;

/** What is being made, for all who ask meanwhile: the check, the preview and an export ask for the same files. */
const inWork = new Map<string, Promise<MadeFile | undefined>>();

/** Set once the oldest files were removed, and cleared when as much was written as had room then. */
let tidied: Promise<void> | undefined;
let written = 0;

/**
 * Returns the file that `make` makes, or made before for the same key: the hash of the source and what is wanted of it.
 * Undefined if it cannot be made, which is not remembered. Rejects as `make` does.
 */
export async function madeFile(
  key: string,
  make: () => Promise<MadeFile | undefined>,
): Promise<MadeFile | undefined> {
  const work = known.get(key) ?? inWork.get(key);
  if (work) return work;
  const began = readOrMake(key, make).finally(() => inWork.delete(key));
  inWork.set(key, began);
  return began;
}

async function readOrMake(
  key: string,
  make: () => Promise<MadeFile | undefined>,
): Promise<MadeFile | undefined> {
  const folder = madeFolder();
  const name = contentHash(JSON.stringify([makingVersion, key]));
  const kept = folder && (await readKept(folder, name));
  const file = kept ?? (await make());
  if (!file) return undefined;
  remember(key, file);
  if (folder && !kept) void keep(folder, name, file);
  return file;
}

function remember(key: string, file: MadeFile): void {
  known.set(key, file);
  let size = 0;
  let number = 0;
  for (const [each, { bytes }] of [...known].reverse()) {
    size += bytes.length;
    number += 1;
    if (size > mostKnown || number > mostFiles) known.delete(each);
  }
}

/** Length of the hash at the start of a kept file, in bytes: it is over all that follows. */
const hashLength = 64;

/** Returns the maximum size of a kept file, in bytes. */
const mostOfFile = ({ most }: MadeFolder) => most / 10 + hashLength;

async function readKept(folder: MadeFolder, name: string): Promise<MadeFile | undefined> {
  const files = privateFileSystem();
  const path = join(folder.path, name);
  try {
    const stat = await files.stat(path);
    // Reading a pipe, or through a link to a device, might never end.
    if (!stat.isFile() || stat.size > mostOfFile(folder)) return undefined;
    const all = await files.read(path);
    const content = all.subarray(hashLength);
    const decode = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
    if (decode(all.subarray(0, hashLength)) !== contentHash(content)) return undefined;
    const start = content.indexOf(0x0a) + 1;
    const [own, kind, same] = decode(content.subarray(0, start - 1)).split(' ');
    if (own !== name) return undefined;
    await files.touch(path).catch(() => undefined);
    return {
      kind: kind as ReadyKind,
      bytes: same === undefined ? content.subarray(start) : 'same',
    };
  } catch {
    return undefined;
  }
}

/** Writes a file into the folder. Never rejects: a cache that cannot be written is done without. */
async function keep(folder: MadeFolder, name: string, { kind, bytes }: MadeFile): Promise<void> {
  // With its name, so that a file that was renamed is not taken for another.
  const head = Buffer.from(`${name} ${kind}${bytes === 'same' ? ' same' : ''}\n`);
  const content = bytes === 'same' ? head : Buffer.concat([head, bytes]);
  const whole = Buffer.concat([Buffer.from(contentHash(content)), content]);
  if (whole.length > mostOfFile(folder)) return;
  written += whole.length;
  if (written > folder.most / 2) {
    tidied = undefined;
    written = whole.length;
  }
  try {
    await privateFileSystem().makeFolder(folder.path);
    await (tidied ??= tidy(folder));
    await replaceFile(join(folder.path, name), whole, privateFileSystem());
  } catch {
    // It is made again.
  }
}

/** The names of kept files: whatever else is in the folder is not ours to remove. */
const keptName = /^[\da-f]{64}$/;

/** Removes the oldest files, so that half of the folder's maximum size is free. */
async function tidy({ path: folder, most }: MadeFolder): Promise<void> {
  const files = privateFileSystem();
  await makePrivate(folder);
  await sweepTemporary(folder, files);
  const entries = await files.list(folder);
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && keptName.test(entry.name))
      .map(async ({ name }) => {
        const path = join(folder, name);
        // Another program may have removed it.
        const stat = await files.stat(path).catch(() => undefined);
        return { path, size: Number(stat?.size ?? 0), time: Number(stat?.mtimeMs ?? 0) };
      }),
  );
  let size = 0;
  for (const each of found.toSorted((one, other) => other.time - one.time)) {
    size += each.size;
    if (size > most / 2) await files.unlink(each.path).catch(() => undefined);
  }
}
