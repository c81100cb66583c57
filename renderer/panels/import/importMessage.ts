import type { ImportStage } from '../../../issue/import/importProgress.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { PreparedImport } from './prepareImport.ts';

export interface ImportRequest {
  readonly text: string;
  readonly publication: Publication;
}

export interface ImportProgress {
  readonly stage: ImportStage;
  /** Progress of the stage, from 0 to 1. */
  readonly share: number;
}

/** A message from the worker to the page. */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly prepared: PreparedImport };
