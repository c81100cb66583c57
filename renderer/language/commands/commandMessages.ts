import type { CommandNoun } from './commandNouns.ts';

/**
 * Names of commands that have no other name in the interface, and all messages of the palette and the shortcuts sheet.
 */
export interface CommandMessages {
  readonly names: {
    readonly palette: string;
    readonly shortcuts: string;
    readonly nextNewsItem: string;
    readonly moveUp: string;
    readonly moveDown: string;
    readonly duplicate: string;
    readonly remove: string;
    readonly fields: string;
    readonly selectMore: string;
    readonly undo: string;
    readonly redo: string;
    readonly appearance: (name: string) => string;
    readonly interfaceLanguage: (name: string) => string;
    readonly rename: string;
    readonly duplicateIssue: string;
    readonly trash: string;
    readonly reveal: string;
  };
  readonly nouns: Readonly<Record<CommandNoun, string>>;
  readonly palette: {
    readonly search: string;
    readonly hint: string;
    readonly results: string;
    readonly nothing: string;
    readonly issue: string;
    readonly insert: string;
  };
  readonly sheet: {
    readonly title: string;
    readonly writing: string;
    /** Keys without a command, and what they do; keys are written as in `Command.shortcut`, signs as typed. */
    readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
  };
}
