import type { Output } from '../../../../desk/contract.ts';

export type Finding = Extract<Output<'spelling.check'>, { outcome: 'checked' }>['findings'][number];

/** The checker that the author set up, and the publication's own words. */
export interface Spelling {
  /** Whether there is one, as of now. Where not, nothing may be sent. */
  readonly isOn: () => boolean;
  /** What it finds in a paragraph; undefined when it cannot be asked. */
  readonly check: (text: string) => Promise<readonly Finding[] | undefined>;
  /** Words that are right, as of now. */
  readonly words: () => readonly string[];
  readonly addWord: (word: string) => void;
}
