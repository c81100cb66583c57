import { expect } from 'vitest';
import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import type { Finding, Surroundings } from '../../../../issue/check/checkIssue.ts';
import type { ExportTarget } from '../../../../issue/exportIssue.ts';
import type { Publication } from '../../../../issue/publication.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import { cleanBlocks } from '../cleanIssue.ts';

/** What is different from the clean issue. */
export interface Setup extends Surroundings {
  readonly changes?: Readonly<Record<string, Block>>;
  readonly publication?: Partial<Publication>;
  readonly target?: ExportTarget;
}

/** What makes a finding, and what is nearly the same and makes none. */
export interface FindingCase {
  readonly finds: Setup;
  readonly finding: Omit<Finding, 'rule'>;
  readonly passes: Setup;
  /** What the fix makes of the blocks that are not the clean issue's; null for one that it takes out. */
  readonly fixed?: Readonly<Record<string, Block | null>>;
  /** Other setups that make the same finding. */
  readonly others?: readonly FindingCase[];
}

export type FindingCases = Readonly<Record<string, FindingCase>>;

/** The essay with one paragraph alone. */
export function says(...content: RichText): { readonly essay: Block } {
  const { essay } = cleanBlocks;
  return { essay: { ...essay, body: [{ type: 'paragraph', content: [...content] }] } };
}

/** Values of which some are worked out from the whole issue. */
export function including(values: Finding['values']): Finding['values'] {
  return expect.objectContaining(values) as Finding['values'];
}
