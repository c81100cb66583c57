/** A command's access to its environment, replaceable in tests. */
export interface Terminal {
  /** Writes one or more lines to standard output: the command's result. */
  readonly out: (text: string) => void;
  /** Writes one line to standard error: an error, or a note for the user. */
  readonly error: (text: string) => void;
  /** Replaces the progress line of a long command; set only if standard error is a terminal. */
  readonly progress?: ((text: string) => void) | undefined;
  /** The app's folder for what is known of libraries; without it, every issue is read. */
  readonly indexFolder?: string;
  /** Absolute path of the browser face's program, which `serve` starts. */
  readonly browserProgram: string;
}

/** 0 done, 1 problems found or not done, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One command of the program. */
export interface Command {
  /** Usage, for `--help`. */
  readonly help: string;
  readonly run: (args: string[], terminal: Terminal) => Promise<ExitCode>;
}

/** The command line was invalid; the message says how. Exit code 2. */
export class WrongUse extends Error {}

/** The command failed; the message is one sentence. Exit code 1. */
export class NotDone extends Error {}

/** What the command line names does not exist or cannot be used; the message says why. Exit code 2. */
export class NotThere extends Error {}
