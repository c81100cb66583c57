export type ImportStage = 'reading' | 'recognising';

/** Called often, so it must be cheap; `share` is the completed share of the stage, from 0 to 1. */
export type OnImportProgress = (stage: ImportStage, share: number) => void;
