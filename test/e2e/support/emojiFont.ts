import { spawnSync } from 'node:child_process';

const debianPackage = 'fonts-noto-color-emoji';

/** Makes sure that pictures show emoji: installs Debian's font where this process may, else throws a sentence. */
export function needEmojiFont(): void {
  if (process.platform !== 'linux' || hasEmojiFont()) return;
  if (process.getuid?.() === 0) {
    console.error(`Installing ${debianPackage} …`);
    aptGet('update');
    aptGet('install', '-y', debianPackage);
  }
  if (!hasEmojiFont())
    throw new Error(`The screenshots need an emoji font: install ${debianPackage}.`);
}

function hasEmojiFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':charset=1f4c8', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

function aptGet(...args: string[]): void {
  spawnSync('apt-get', ['-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
