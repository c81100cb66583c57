import type { ImportStage } from '../../../issue/import/importProgress.ts';
import type { ImportOutcome } from './prepareImport.ts';

export interface ImportProgress {
  readonly stage: ImportStage;
  /** How much of the stage is done, from 0 to 1. */
  readonly share: number;
}

/** What the worker tells the page. */
export type ImportMessage =
  { readonly kind: 'progress'; readonly progress: ImportProgress } | ImportOutcome;
