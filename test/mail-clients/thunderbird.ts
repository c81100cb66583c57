import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailClient } from './mailClient.ts';

/** Nothing that asks, reports, or looks something up; no account but the local folders. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'app.donation.eoy.version.viewed': 999,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'mail.account.account1.server': 'server1',
  'mail.accountmanager.accounts': 'account1',
  'mail.accountmanager.localfoldersserver': 'server1',
  'mail.openMessageBehavior': 0,
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.rights.version': 1,
  'mail.server.server1.hostname': 'Local Folders',
  'mail.server.server1.name': 'Local Folders',
  'mail.server.server1.type': 'none',
  'mail.server.server1.userName': 'nobody',
  'mail.shell.checkDefaultClient': false,
  'mailnews.start_page.enabled': false,
};

/** Firefox's engine. In the dark it adapts a mail by itself, whatever the mail says of the dark. */
export const thunderbird: MailClient = {
  title: 'Thunderbird',
  packages: ['thunderbird'],
  schemes: ['light', 'dark'],
  size: [780, 7600],
  open: ({ home, mail, scheme, display }) => {
    const all = { ...preferences, 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0 };
    const lines = Object.entries(all).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(home, 'user.js'), lines.join('\n'));
    const file = join(home, 'mail.eml');
    writeFileSync(file, mail, 'latin1');
    display.run('thunderbird', ['-profile', home, file], { HOME: home });
    return display.window(/^KW47/);
  },
};
