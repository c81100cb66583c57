import type { Page } from '@playwright/test';
// A type only: the functions that get it run in the main process.
// oxlint-disable-next-line no-restricted-imports
import type * as Electron from 'electron';
import type { ProcedureName } from '../../../desk/contract.ts';

/** The app in one of its faces, and the means to crash it and to leave it. */
export interface StartedFace {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** Ends the process at once, as a crash or a power cut does. */
  readonly kill: () => Promise<void>;
  /** Leaves it as a person does: what is under way is finished first. Also closes the browser's windows after `kill`. */
  readonly close: () => Promise<void>;
  /** What happens to the page's calls of a procedure from now on. */
  readonly calls: DeskCalls;
  /** Only in Electron. */
  readonly evaluate?: EvaluateInMain;
}

/** Ends an app that nobody needs any more: to leave it takes seconds, as it finishes the pictures that it makes. */
export async function discard({ kill, close }: StartedFace): Promise<void> {
  await kill();
  await close();
}

/** Stands between the page and the desk, whatever carries the calls. */
export interface DeskCalls {
  /** The desk is not asked: each call gets this outcome. */
  readonly answer: (procedure: ProcedureName, outcome: object) => Promise<void>;
  /** Calls wait, each before it is answered, until `goOn`. */
  readonly hold: (procedure: ProcedureName) => Promise<HeldCalls>;
}

export interface HeldCalls {
  readonly goOn: () => Promise<void>;
  /** How many calls have come. */
  readonly count: () => Promise<number>;
  /** How many of them were answered by the desk. */
  readonly answered: () => Promise<number>;
}

/** Runs a function in Electron's main process; what it gets and returns is cloned. */
export type EvaluateInMain = <T, G = undefined>(
  run: (electron: typeof Electron, given: G) => T | Promise<T>,
  given?: G,
) => Promise<T>;
