/** A page of the app in an engine that Playwright does not drive: real keys, real clicks, and what the page says. */
export interface EnginePage {
  readonly open: (address: string) => Promise<void>;
  /** Presses the main button of the mouse at a place of the window, px from its top left corner. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Presses keys together, by their names in `KeyboardEvent.key`. */
  readonly press: (...keys: readonly EngineKey[]) => Promise<void>;
  /** The value of an expression in the page, which may be a promise. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export type EngineKey =
  | 'Alt'
  | 'ArrowUp'
  | 'Backspace'
  | 'Control'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'Shift'
  | Letter;

/** A key with a letter, as one without Shift writes it. */
type Letter = 'a' | 'c' | 'e' | 'f' | 'p' | 'v' | 'z';
