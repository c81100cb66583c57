import { readFileSync, writeSync } from 'node:fs';
import { contentHash } from '../../desk/files/contentHash.ts';
import { realFileSystem, type FileSystem, type OpenFile } from '../../desk/files/fileSystem.ts';
import { saveFile } from '../../desk/files/saveFile.ts';

/** What a saver is to do: save the texts one after the other, and die at one of its file-system calls. */
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
  /** Absent: it lives. */
  readonly death?: Death;
  /** The most bytes that one write takes. */
  readonly writeAtMost?: number;
}

export interface Death {
  /** The call, counted from 0. */
  readonly at: number;
  readonly when: 'before' | 'after';
  /**
   * `kill`: the process gets SIGKILL. `hang`: neither the call nor any later one is answered, which leaves the disk as a
   * kill does, without a process for each of a thousand deaths.
   */
  readonly by: 'kill' | 'hang';
}

const real = realFileSystem;

/** The real file system, on which one saver lives and dies. */
class MortalDisk {
  calls = 0;
  readonly #mission: Mission;
  readonly #died = Promise.withResolvers<undefined>();
  #isDead = false;
  /** What the system would close. */
  readonly #opened = new Set<OpenFile>();

  constructor(mission: Mission) {
    this.#mission = mission;
  }

  /** Resolves, at the latest when it dies, once nothing of the work is left open. */
  async live(work: Promise<void>): Promise<void> {
    await Promise.race([work, this.#died.promise]);
    await Promise.all([...this.#opened].map((file) => file.close()));
  }

  /** Runs a call, with the death that is meant for it. */
  async #mortal<T>(call: () => Promise<T>): Promise<T> {
    const index = this.calls;
    this.calls += 1;
    await this.#mayDie(index, 'before');
    try {
      return await call();
    } finally {
      await this.#mayDie(index, 'after');
    }
  }

  async #mayDie(index: number, when: Death['when']): Promise<void> {
    const { death } = this.#mission;
    if (index === death?.at && when === death.when) {
      if (death.by === 'kill') process.kill(process.pid, 'SIGKILL');
      this.#isDead = true;
      say('died');
      this.#died.resolve(undefined);
    }
    if (this.#isDead) await new Promise(() => undefined);
  }

  #mortalFile(file: OpenFile): OpenFile {
    const most = this.#mission.writeAtMost ?? Number.POSITIVE_INFINITY;
    this.#opened.add(file);
    return {
      write: (bytes) => this.#mortal(() => file.write(bytes.subarray(0, most))),
      size: () => this.#mortal(() => file.size()),
      sync: () => this.#mortal(() => file.sync()),
      close: () =>
        this.#mortal(() => {
          this.#opened.delete(file);
          return file.close();
        }),
    };
  }

  readonly fileSystem: FileSystem = {
    open: (...given) => this.#mortal(async () => this.#mortalFile(await real.open(...given))),
    read: (path) => this.#mortal(() => real.read(path)),
    stat: (path) => this.#mortal(() => real.stat(path)),
    list: (folder) => this.#mortal(() => real.list(folder)),
    realPath: (path) => this.#mortal(() => real.realPath(path)),
    makeFolder: (path) => this.#mortal(() => real.makeFolder(path)),
    link: (path, also) => this.#mortal(() => real.link(path, also)),
    rename: (from, to) => this.#mortal(() => real.rename(from, to)),
    unlink: (path) => this.#mortal(() => real.unlink(path)),
    copyFolder: (from, to) => this.#mortal(() => real.copyFolder(from, to)),
    removeFolder: (path) => this.#mortal(() => real.removeFolder(path)),
    removeEmptyFolder: (path) => this.#mortal(() => real.removeEmptyFolder(path)),
    setMode: (path, mode) => this.#mortal(() => real.setMode(path, mode)),
    touch: (path) => this.#mortal(() => real.touch(path)),
    watch: real.watch,
  };
}

/** Not `console.log`: what is said must be out before the next call. */
function say(what: string): void {
  writeSync(1, `${what}\n`);
}

async function saveEach({ path, before, texts }: Mission, fileSystem: FileSystem): Promise<void> {
  let expected = revisionOf(before);
  for (const [index, text] of texts.entries()) {
    const save = { expected, keepHistory: true, fileSystem };
    const saved = await saveFile(path, bytesOf(text), save);
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    expected = saved.revision;
    say(`saved ${String(index)}`);
  }
}

/** What the desk does for the app. Loaded when it is needed: most children need it not. */
async function asTheApp(mission: Mission, fileSystem: FileSystem): Promise<void> {
  const app = await import('./appSaver.ts');
  const typing = { ...mission, expected: revisionOf(mission.before), fileSystem, say };
  await (mission.way === 'new' ? app.addEach(typing) : app.typeEach(typing));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function revisionOf(text: string | undefined): string {
  return text === undefined ? 'none' : contentHash(bytesOf(text));
}

const missions = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Mission[];
for (const mission of missions) {
  const disk = new MortalDisk(mission);
  const work = mission.way === 'file' ? saveEach : asTheApp;
  await disk.live(work(mission, disk.fileSystem));
  say(`calls ${String(disk.calls)}`);
}
