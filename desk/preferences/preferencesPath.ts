import { homedir } from 'node:os';
import { join } from 'node:path';

/** Returns where the browser face and the command line store theirs, by the system's convention. */
export function preferencesPath(): string {
  const { env, platform } = process;
  const home = homedir();
  if (platform === 'win32')
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Setzkasten', 'browser.json');
  if (platform === 'darwin')
    return join(home, 'Library', 'Application Support', 'Setzkasten', 'browser.json');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'setzkasten', 'browser.json');
}
