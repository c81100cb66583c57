import type { Output } from '../../../desk/contract.ts';

type Damage = Extract<Output<'issue.open'>, { outcome: 'damaged' }>['damage'];

/** Every sentence about issues whose file is damaged, in one language. */
export interface DamageMessages {
  /** What is wrong with the file. */
  readonly what: Readonly<Record<Damage, string>>;
  /** What is shown of it: blocks, or nothing. */
  readonly shown: (blocks: number) => string;
  readonly untouched: string;
  readonly repair: string;
  readonly repairHint: string;
  readonly restore: string;
  /** What the version with the damaged file is called in the history. */
  readonly versionName: string;
  readonly notWritten: (why: string) => string;
  readonly changedMeanwhile: string;
}
