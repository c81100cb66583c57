import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailClient } from './mailClient.ts';

const folderList = `<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
<folder type="mh" name="Mail" path="Mail">
${['inbox', 'outbox', 'draft', 'queue', 'trash'].map((type) => `<folderitem type="${type}" name="${type}" path="${type}" mtime="0" />`).join('\n')}
</folder>
</folderlist>`;

const account = `[Account: 1]
account_name=Leserin
is_default=1
name=Leserin
address=leserin@example.com
protocol=5
smtp_server=localhost
`;

const settings = (plugin: string, [width, height]: MailClient['size']) => `[Common]
config_version=4
check_on_startup=0
render_html=1
promote_html_part=1
mainwin_width=${String(width)}
mainwin_height=${String(height)}
folderview_width=20
summaryview_height=60
show_searchbar=0
show_statusbar=0
toolbar_style=0

[Plugins_GTK3]
${plugin}
`;

/** litehtml's engine: it knows few of CSS's rules, and no dark mode. */
export const clawsMail: MailClient = {
  title: 'Claws Mail',
  packages: ['claws-mail', 'claws-mail-litehtml-viewer'],
  schemes: ['light'],
  size: [800, 8800],
  open: ({ home, mail, display }) => {
    const [plugin] = globSync('/usr/lib/*/claws-mail/plugins/litehtml_viewer.so');
    if (plugin === undefined) throw new Error('The plugin litehtml_viewer.so is not there.');
    const config = join(home, '.claws-mail');
    const mailbox = join(home, 'Mail');
    for (const name of ['inbox', 'outbox', 'draft', 'queue', 'trash'])
      mkdirSync(join(mailbox, name), { recursive: true });
    mkdirSync(config);
    writeFileSync(join(mailbox, 'inbox/1'), mail, 'latin1');
    writeFileSync(join(config, 'folderlist.xml'), folderList);
    writeFileSync(join(config, 'accountrc'), account);
    writeFileSync(join(config, 'clawsrc'), settings(plugin, clawsMail.size));
    display.run('claws-mail', ['--select', '#mh/Mail/inbox/1'], { HOME: home });
    return display.window(/Claws Mail/);
  },
};
