import { join } from 'node:path';
import { realFileSystem, type FileSystem } from '../files/fileSystem.ts';
import { privateFileSystem } from '../files/privateFiles.ts';
import { readText } from '../files/readText.ts';
import { replaceFile } from '../files/saveFile.ts';

/** Number of files that are kept, and the size of each, in bytes. */
export const faultFiles = { most: 5, bytes: 100_000 } as const;

/** A log of faults in the app's own folder: `1.jsonl` is the newest file, a line each. It never holds content. */
export interface FaultLog {
  /** Adds a line. Never rejects: a fault that cannot be noted is not worth another. */
  readonly note: (fault: object) => Promise<void>;
  /** Returns the last lines, the oldest first; none if the log cannot be read. */
  readonly recent: () => Promise<readonly string[]>;
}

/** Returns the folder of the log in the app's own folder. */
export function crashesIn(dataFolder: string): string {
  return join(dataFolder, 'crashes');
}

/** Number of lines that `recent` returns at most. */
const mostRecent = 20;

/** Opens the log in a folder, which is created with the first line. */
export function faultLog(folder: string, fileSystem: FileSystem = realFileSystem): FaultLog {
  const files = privateFileSystem(fileSystem);
  const path = (number: number) => join(folder, `${String(number)}.jsonl`);

  async function textIn(number: number): Promise<string> {
    const read = await readText(path(number), files);
    return read.outcome === 'read' ? read.text : '';
  }

  async function add(line: string): Promise<void> {
    await files.makeFolder(folder);
    const before = await textIn(1);
    const text = Buffer.byteLength(before + line) <= faultFiles.bytes ? before + line : line;
    if (text === line && before !== '') await rotate();
    await replaceFile(path(1), Buffer.from(text), files);
  }

  async function rotate(): Promise<void> {
    await files.unlink(path(faultFiles.most)).catch(() => undefined);
    for (let number = faultFiles.most - 1; number >= 1; number -= 1)
      await files.rename(path(number), path(number + 1)).catch(() => undefined);
  }

  let turn: Promise<void> = Promise.resolve();
  return {
    note: (fault) => {
      const line = `${JSON.stringify({ time: new Date().toISOString(), ...fault })}\n`;
      turn = turn.then(() => add(line)).catch(() => undefined);
      return turn;
    },
    recent: async () => {
      await turn;
      // The newest file may have just been begun; the one before is full.
      const text = (await textIn(2)) + (await textIn(1));
      return text.split('\n').filter(Boolean).slice(-mostRecent);
    },
  };
}
