import type { Output } from '../../../../desk/contract.ts';

export type Finding = Extract<Output<'spelling.check'>, { outcome: 'checked' }>['findings'][number];

/** The checker that the author configured, and the publication's word list. */
export interface Spelling {
  /** True if a checker is configured now. If not, nothing may be sent. */
  readonly isOn: () => boolean;
  /** BCP 47 tag of the language in which paragraphs are checked now. */
  readonly language: () => string;
  /** Resolves to the findings in a paragraph; undefined if the checker cannot be reached. */
  readonly check: (text: string) => Promise<readonly Finding[] | undefined>;
  /** The current list of accepted words. */
  readonly words: () => readonly string[];
  readonly addWord: (word: string) => void;
}
