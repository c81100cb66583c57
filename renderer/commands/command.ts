import type { Messages } from '../language/messages.ts';

/** How a command is found, and its shortcuts. */
export interface CommandDescription {
  /** Its name in a language. Commands are found by their names in all languages. */
  readonly name: (messages: Messages) => string;
  /** Other search words, in any language. */
  readonly keywords?: readonly string[];
  /** Written as `Mod-Shift-n`: `Mod` is ⌘ on a Mac, otherwise Ctrl; the key is named as in `KeyboardEvent.key`. */
  readonly shortcut?: string;
  /** The shortcut in a browser tab, if the browser reserves `shortcut`. */
  readonly inTab?: string;
  /** Where the shortcut works: only in the text or in the list of issues; by default in the whole window. */
  readonly within?: 'text' | 'list';
  /** The browser handles the shortcut itself and does what a page may not do, so the key is left to it. */
  readonly native?: true;
}

/** The nouns of command ids, by which the shortcuts sheet groups commands. */
export const commandNouns = ['issue', 'block', 'text', 'view', 'app'] as const;

/** An action that the user can run by name from the palette, or by its shortcut. */
export interface Command extends CommandDescription {
  /** `noun.verb`; the native menu's ids are among them. */
  readonly id: `${(typeof commandNouns)[number]}.${string}`;
  /** True if the command is available now. Defaults to true. */
  readonly canRun?: () => boolean;
  readonly run: () => void;
}
