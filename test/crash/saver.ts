import { readFileSync, writeSync } from 'node:fs';
import { contentHash } from '../../desk/files/contentHash.ts';
import { realFileSystem, type FileSystem, type OpenFile } from '../../desk/files/fileSystem.ts';
import { saveFile } from '../../desk/files/saveFile.ts';

/** What the child is to do: save the texts one after the other, and die at one of its file-system calls. */
export interface Mission {
  readonly path: string;
  /** What is on disk before the first save; absent for no file. */
  readonly before?: string;
  readonly texts: readonly string[];
  /**
   * `file`: each text is saved. `typing`: as the app does while the author types, each is noted in the journal, every second
   * one is saved over the issue, and the journal follows. `new`: each is added to the library as an issue.
   */
  readonly way: 'file' | 'typing' | 'new';
  /** The app's own folder, for the journal. */
  readonly data: string;
  /** The call, counted from 0, at which the process is killed; absent: never. */
  readonly killAt?: number;
  readonly when?: 'before' | 'after';
  /** The most bytes that one write takes. */
  readonly writeAtMost?: number;
}

const mission = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Mission;
let calls = 0;

/** Runs a call, with the death that is meant for it. */
async function mortal<T>(call: () => Promise<T>): Promise<T> {
  const index = calls;
  calls += 1;
  const dies = (when: Mission['when']) => index === mission.killAt && mission.when === when;
  if (dies('before')) process.kill(process.pid, 'SIGKILL');
  try {
    return await call();
  } finally {
    if (dies('after')) process.kill(process.pid, 'SIGKILL');
  }
}

function mortalFile(file: OpenFile): OpenFile {
  const most = mission.writeAtMost ?? Number.POSITIVE_INFINITY;
  return {
    write: (bytes) => mortal(() => file.write(bytes.subarray(0, most))),
    size: () => mortal(() => file.size()),
    sync: () => mortal(() => file.sync()),
    close: () => mortal(() => file.close()),
  };
}

const real = realFileSystem;
const fileSystem: FileSystem = {
  open: async (...given) => mortalFile(await mortal(() => real.open(...given))),
  read: (path) => mortal(() => real.read(path)),
  stat: (path) => mortal(() => real.stat(path)),
  list: (folder) => mortal(() => real.list(folder)),
  realPath: (path) => mortal(() => real.realPath(path)),
  makeFolder: (path) => mortal(() => real.makeFolder(path)),
  link: (path, also) => mortal(() => real.link(path, also)),
  rename: (from, to) => mortal(() => real.rename(from, to)),
  unlink: (path) => mortal(() => real.unlink(path)),
  copyFolder: (from, to) => mortal(() => real.copyFolder(from, to)),
  removeFolder: (path) => mortal(() => real.removeFolder(path)),
  removeEmptyFolder: (path) => mortal(() => real.removeEmptyFolder(path)),
  setMode: (path, mode) => mortal(() => real.setMode(path, mode)),
  touch: (path) => mortal(() => real.touch(path)),
  watch: real.watch,
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
let expected = mission.before === undefined ? 'none' : contentHash(bytesOf(mission.before));

/** Not `console.log`: what is said must be out before the next call. */
function say(what: string): void {
  writeSync(1, `${what}\n`);
}

async function saveEach(): Promise<void> {
  for (const [index, text] of mission.texts.entries()) {
    const save = { expected, keepHistory: true, fileSystem };
    const saved = await saveFile(mission.path, bytesOf(text), save);
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    expected = saved.revision;
    say(`saved ${String(index)}`);
  }
}

/** What the desk does for the app. Loaded when it is needed: most children need it not, and there are a thousand. */
async function asTheApp(): Promise<void> {
  const app = await import('./appSaver.ts');
  const typing = { ...mission, expected, fileSystem, say };
  await (mission.way === 'new' ? app.addEach(typing) : app.typeEach(typing));
}

await (mission.way === 'file' ? saveEach() : asTheApp());
say(`calls ${String(calls)}`);
