import type { ImportStage } from '../../../issue/import/importProgress.ts';
import type { ImportOutcome } from './prepareImport.ts';

export interface ImportProgress {
  readonly stage: ImportStage;
  /** Progress of the stage, from 0 to 1. */
  readonly share: number;
}

/** A message from the worker to the page. */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | ImportOutcome;
