import type { IssueSummary } from '../../desk/contract.ts';
import { longDate } from '../../issue/calendar/dateText.ts';
import { splitCopyTitle } from '../../issue/rollover/copyTitle.ts';
import { loadedLanguages } from '../language/languages.ts';
import type { Messages } from '../language/messages.ts';
import { fold } from '../../issue/text/fold.ts';
import type { Command } from './command.ts';
import { runCommand } from './offeredCommands.ts';
import { workingShortcut } from './workingShortcut.ts';

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly shortcut: string | undefined;
  /** The text it is found by, folded. */
  readonly search: string;
  readonly run: () => void;
}

const issuePrefix = 'open ';

/** Returns commands as entries that are found by their names in both languages, and by their keywords. */
export function commandEntries(commands: readonly Command[], messages: Messages): PaletteEntry[] {
  return commands.map((command) => {
    const { id, name, keywords = [] } = command;
    return {
      id,
      name: name(messages),
      hint: id.startsWith('block.insert.') ? messages.commands.palette.insert : '',
      shortcut: workingShortcut(command),
      search: fold([name(messages), ...loadedLanguages().map(name), ...keywords].join(' ')),
      run: () => runCommand(id),
    };
  });
}

/** Returns the library's issues as entries that open them; skips broken ones. */
export function issueEntries(
  issues: readonly IssueSummary[],
  messages: Messages,
  open: (id: string) => void,
): PaletteEntry[] {
  return issues
    .filter(({ problem }) => problem === null)
    .map(({ id, title, date }) => {
      // A long name is truncated, but never the mark that distinguishes a copy from the original.
      const { plain, mark } = splitCopyTitle(title);
      return {
        id: `${issuePrefix}${id}`,
        name: plain || messages.library.untitled,
        hint: [mark, messages.commands.palette.issue, longDate(date, messages.code)]
          .filter(Boolean)
          .join(' · '),
        shortcut: undefined,
        search: fold(
          [
            title,
            mark,
            date,
            ...loadedLanguages().map(({ commands }) => commands.palette.issue),
          ].join(' '),
        ),
        run: () => open(id),
      };
    });
}

/**
 * Returns the entries that have a word starting with each word of the query. First those whose name starts with the
 * query, then recently run ones, the latest first, then the rest in their original order.
 */
export function matchingEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[],
): PaletteEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const whole = fold(query).trim();
  const rank = ({ id, name }: PaletteEntry) => {
    const used = recent.indexOf(id);
    const isRecent = used === -1 ? recent.length : used;
    return whole !== '' && fold(name).startsWith(whole) ? isRecent - 1000 : isRecent;
  };
  return entries
    .filter(({ search }) => words.every((word) => ` ${search}`.includes(` ${word}`)))
    .sort((a, b) => rank(a) - rank(b));
}
