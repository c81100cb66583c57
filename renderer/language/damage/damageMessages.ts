import type { Output } from '../../../desk/contract.ts';

type Damage = Extract<Output<'issue.open'>, { outcome: 'damaged' }>['damage'];

/** Messages about issues whose file is damaged, in one language. */
export interface DamageMessages {
  /** What is wrong with the file. */
  readonly what: Readonly<Record<Damage, string>>;
  /** What is shown: the number of blocks, or nothing. */
  readonly shown: (blocks: number) => string;
  readonly untouched: string;
  readonly repair: string;
  readonly repairHint: string;
  readonly restore: string;
  /** Name of the version with the damaged file in the history. */
  readonly versionName: string;
  readonly notWritten: (why: string) => string;
  readonly changedMeanwhile: string;
}
