export type ImportStage = 'reading' | 'recognising';

/** Told often, so that it must be cheap; `share` is how much of the stage is done, from 0 to 1. */
export type OnImportProgress = (stage: ImportStage, share: number) => void;
