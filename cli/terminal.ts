/** What a command may touch of the world around it, so that a test can stand in for it. */
export interface Terminal {
  /** One line, or several, on standard output: what the command was asked for. */
  readonly out: (text: string) => void;
  /** One line on standard error: what went wrong, or what the author should know. */
  readonly error: (text: string) => void;
  /** Replaces the line that says how far a long command is; only where standard error is a terminal. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Absolute path of the browser face's program, which `serve` starts. */
  readonly browserProgram: string;
}

/** 0 done, 1 problems found or not done, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One command of the program. */
export interface Command {
  /** How it is used, for `--help`. */
  readonly help: string;
  readonly run: (args: string[], terminal: Terminal) => Promise<ExitCode>;
}

/** The command line was wrong; its message says how. Exit code 2. */
export class WrongUse extends Error {}

/** The command could not do what it was asked for; its message is one sentence. Exit code 1. */
export class NotDone extends Error {}

/** What the command line names is not there; its message says what. Exit code 2. */
export class NotThere extends Error {}
