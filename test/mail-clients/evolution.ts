import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { MailClient } from './mailClient.ts';

const files: Readonly<Record<string, string>> = {
  '.config/evolution/sources/reader.source': `[Data Source]
DisplayName=Leserin
Enabled=true
[Mail Account]
BackendName=none
IdentityUid=reader-identity
NeedsInitialSetup=false
`,
  '.config/evolution/sources/reader-identity.source': `[Data Source]
DisplayName=Leserin
Enabled=true
Parent=reader
[Mail Identity]
Address=leserin@example.com
Name=Leserin
`,
  '.config/glib-2.0/settings/keyfile': `[org/gnome/evolution]
version='3.46.4'
[org/gnome/evolution/mail]
show-to-do-bar=false
prompt-check-if-default-mailer=false
`,
  '.config/evolution/mail/state.ini': `[Folder Tree]
Selected=folder://local/Inbox
[Store local]
Expanded=true
[Folder folder://local/Inbox]
SelectedMessage=1700000000.1_1.host
`,
};

/** WebKit's engine, which is Apple Mail's too; it follows a mail's own colours for the dark. */
export const evolution: MailClient = {
  title: 'Evolution',
  packages: ['evolution'],
  schemes: ['light', 'dark'],
  size: [780, 7600],
  open: async ({ home, mail, scheme, display }) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(home, path, '..'), { recursive: true });
      writeFileSync(join(home, path), text);
    }
    const run = join(home, 'run');
    mkdirSync(run, { mode: 0o700 });
    const start = () => {
      display.run('evolution', ['-c', 'mail'], {
        HOME: home,
        XDG_RUNTIME_DIR: run,
        GSETTINGS_BACKEND: 'keyfile',
        GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      });
      return display.window(/^Inbox/);
    };
    // The first time it lays out its folders; what lay there before it would not see.
    await start();
    await wait(5000);
    await display.endAll();
    const inbox = join(home, '.local/share/evolution/mail/local/cur');
    writeFileSync(join(inbox, '1700000000.1_1.host:2,S'), mail, 'latin1');
    const main = await start();
    await wait(8000);
    await display.press(main, 'Return');
    return display.window(/^KW47/);
  },
};
