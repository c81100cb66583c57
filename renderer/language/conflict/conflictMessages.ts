import type { ConflictCopy } from '../../../desk/contract.ts';

/** Every sentence about versions that other programs wrote, in one language. */
export interface ConflictMessages {
  readonly title: string;
  readonly lead: string;
  /** Where the version on disk is no issue that can be read. */
  readonly unreadable: (why: string) => string;
  readonly show: string;
  readonly mine: string;
  readonly theirs: string;
  readonly allMine: string;
  readonly allTheirs: string;
  /** A block that was changed on both sides. */
  readonly both: string;
  /** The choice for a block, for who hears the page. */
  readonly choice: (block: string) => string;
  readonly save: string;
  readonly saveMine: string;
  readonly later: string;
  /** Under the page, once the page has taken over what another program wrote. */
  readonly reloaded: string;
  /** Why an issue can only be read here: another window, or another program, writes it. */
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
