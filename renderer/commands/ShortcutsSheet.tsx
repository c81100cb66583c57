import { useMessages } from '../language/useMessages.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { commandNouns, type Command } from './command.ts';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import { workingShortcut } from './workingShortcut.ts';

interface Properties {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** All shortcuts on one sheet: those of commands, grouped by noun, and the editing keys. */
export function ShortcutsSheet({ commands, onClose }: Properties) {
  const messages = useMessages();
  const { nouns, sheet } = messages.commands;
  const groups = commandNouns
    .map((noun) => ({
      name: nouns[noun],
      rows: commands
        .filter(({ id }) => id.startsWith(`${noun}.`))
        .flatMap((command) => {
          const shortcut = workingShortcut(command);
          return shortcut ? [[[shortcut], command.name(messages)] as const] : [];
        }),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Dialog title={sheet.title} onClose={onClose}>
      <div className="shortcuts-sheet" role="group" aria-label={sheet.title} tabIndex={0}>
        {[{ name: sheet.writing, rows: sheet.keys }, ...groups].map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            <dl>
              {group.rows.map(([keys, does]) => (
                <div key={does}>
                  <dt>{does}</dt>
                  <dd>
                    {keys.map((each) => (
                      <ShortcutKeys key={each} shortcut={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
