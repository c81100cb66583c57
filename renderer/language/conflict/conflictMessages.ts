import type { ConflictCopy } from '../../../desk/contract.ts';

/** Messages about versions that other programs wrote, in one language. */
export interface ConflictMessages {
  readonly title: string;
  readonly lead: string;
  /** If the version on disk cannot be read as an issue. */
  readonly unreadable: (why: string) => string;
  readonly show: string;
  readonly mine: string;
  readonly theirs: string;
  readonly allMine: string;
  readonly allTheirs: string;
  /** A block that was changed on both sides. */
  readonly both: string;
  /** Accessible name of the choice for a block. */
  readonly choice: (block: string) => string;
  readonly save: string;
  readonly saveMine: string;
  readonly later: string;
  /** Below the page, after it has loaded a version that another program wrote. */
  readonly reloaded: string;
  /** Why an issue is read-only here: another window or another program is writing it. */
  readonly elsewhere: Readonly<Record<'window' | 'program', string>>;
  readonly takeOver: string;
  readonly takingOver: string;
  /** In the list of issues: "Konfliktkopie von Dropbox". */
  readonly copyOf: (program: string) => string;
  readonly programs: Readonly<Record<ConflictCopy['program'], string>>;
  readonly copyTitle: string;
  readonly copyLead: (program: string) => string;
  readonly unreadableCopy: (why: string) => string;
  readonly original: string;
  readonly copy: string;
  readonly allOriginal: string;
  readonly allCopy: string;
  readonly takeOfCopy: string;
  readonly trashCopy: string;
}
