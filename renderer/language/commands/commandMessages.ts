import type { CommandNoun } from './commandNouns.ts';

/** Names of commands that nothing else in the interface names, and every sentence of the palette and the sheet. */
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
    /** Keys that belong to no command, with what they do; keys as in `Command.shortcut`, signs as they are typed. */
    readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
  };
}
