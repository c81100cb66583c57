import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../build/targets.ts';
import type { Preferences } from '../../../desk/contract.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { FaceName } from '../../support/face.ts';

/** A person's computer as far as the app knows it: a home of its own, with nothing in it at first. */
export class Home {
  readonly folder: string;
  /** The library to open; without one the app opens the last one or shows the welcome screen. */
  library: string | undefined;

  /** Variables of the environment that programs get in addition. */
  environment: Readonly<Record<string, string>> = {};

  /** The face whose files these are. */
  readonly #face: FaceName;

  /** `prefix` is how the folder's name starts, for who looks into the folder of temporary files. */
  constructor(prefix = 'setzkasten-home-', face: FaceName = 'browser') {
    this.#face = face;
    this.folder = mkdtempSync(join(tmpdir(), prefix));
    if (process.platform === 'linux') this.#knowPictures();
  }

  /** All homes share what was made of pictures: at each start with the sample, that would take 2 s of processor time. */
  #knowPictures(): void {
    const shared = join(projectRoot, '.cache/made');
    const own = join(this.folder, '.config/setzkasten');
    for (const folder of [shared, own]) mkdirSync(folder, { recursive: true });
    symlinkSync(shared, join(own, 'made'));
  }

  /** Makes a library without issues, of a newsletter with that name, to be opened at the next start. */
  useNewLibrary(name = 'Newsletter'): void {
    this.useNoLibrary();
    mkdirSync(this.library ?? '');
    writeFileSync(join(this.library ?? '', 'publication.json'), JSON.stringify({ name }));
  }

  /** Names a library to be made at the next start. */
  useNoLibrary(): void {
    this.library = join(this.folder, 'Newsletter');
  }

  /** Copies the German sample into the home or the given folder, to be opened at the next start. */
  useSample(library = join(this.folder, 'Newsletter')): void {
    this.library = library;
    cpSync(join(projectRoot, 'samples/de'), library, { recursive: true });
  }

  /** The folder of the library's only issue. */
  get issueFolder(): string {
    const library = this.library ?? '';
    const [folder] = readdirSync(library).filter((name) => /^\d{4}-/.test(name));
    if (folder === undefined) throw new Error(`${library} holds no issue.`);
    return join(library, folder);
  }

  get issueFile(): string {
    return join(this.issueFolder, 'issue.json');
  }

  /** What is on disk of the library's only issue. */
  readIssue(): string {
    return readFileSync(this.issueFile, 'utf8');
  }

  /** What the library's `publication.json` says. */
  readPublication(): string {
    return readFileSync(join(this.library ?? '', 'publication.json'), 'utf8');
  }

  /** Has the library's `publication.json` say this, too. */
  changePublication(changed: Partial<Publication>): void {
    const publication = JSON.parse(this.readPublication()) as object;
    const file = join(this.library ?? '', 'publication.json');
    writeFileSync(file, JSON.stringify({ ...publication, ...changed }));
  }

  /** The names of the texts that the app keeps in case of a crash; one that is being written is none yet. */
  journal(): string[] {
    const folder = join(this.#appFolder, 'recovery');
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  }

  /** What the app keeps in case of a crash, as it stands in the files. */
  journalText(): string {
    const folder = join(this.#appFolder, 'recovery');
    return this.journal()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  }

  /** The log of faults, whole. */
  faults(): string {
    const file = join(this.#appFolder, 'crashes', '1.jsonl');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** The texts of all versions of the library's only issue that were kept. */
  history(): string[] {
    const folder = join(this.issueFolder, '.history');
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  }

  /** What the app has written down of its preferences, whole. */
  preferences(): string {
    return readFileSync(this.#preferencesFile, 'utf8');
  }

  /** The same, as the desk remembers them, whichever face wrote them down. */
  remembered(): unknown {
    const kept = JSON.parse(this.preferences()) as { remembered?: unknown };
    return this.#face === 'electron' ? kept.remembered : kept;
  }

  /** Has the author have set these preferences and chosen these folders for pictures before, and no others. */
  rememberPreferences(preferences: Partial<Preferences>, pictureFolders?: readonly string[]): void {
    mkdirSync(dirname(this.#preferencesFile), { recursive: true });
    const remembered = { preferences, pictureFolders };
    const kept = this.#face === 'electron' ? { remembered } : remembered;
    writeFileSync(this.#preferencesFile, JSON.stringify(kept));
  }

  /** Where the face keeps what is not an issue: Electron names it after the product. */
  get #appFolder(): string {
    return join(this.folder, '.config', this.#face === 'electron' ? 'Setzkasten' : 'setzkasten');
  }

  get #preferencesFile(): string {
    return join(this.#appFolder, this.#face === 'electron' ? 'preferences.json' : 'browser.json');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
