import type { Messages } from '../language/messages.ts';
import type { CommandNoun } from '../language/commands/commandNouns.ts';

/** How a command is found and by which keys. */
export interface CommandDescription {
  /** Its name in a language: it is found by its names in all of them. */
  readonly name: (messages: Messages) => string;
  /** Other words by which it is found, in any language. */
  readonly keywords?: readonly string[];
  /** As `Mod-Shift-n`: `Mod` is ⌘ on a Mac, else Ctrl; the key as `KeyboardEvent.key` names it. */
  readonly shortcut?: string;
  /** The shortcut in a browser's tab, where `shortcut` is a key that the browser keeps for itself. */
  readonly inTab?: string;
  /** Where the shortcut works: in the text or in the list of issues alone, else in the whole window. */
  readonly within?: 'text' | 'list';
  /** The browser knows the shortcut itself, and does by it what a page may not do: the key is left to it. */
  readonly native?: true;
}

/** Something the author can do by name, from the palette, or by its shortcut. */
export interface Command extends CommandDescription {
  /** `noun.verb`; the native menu's ids are among them. */
  readonly id: `${CommandNoun}.${string}`;
  /** Whether it makes sense now; where it is not said, it does. */
  readonly canRun?: () => boolean;
  readonly run: () => void;
}
