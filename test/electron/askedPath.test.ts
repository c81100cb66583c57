import { expect, test } from 'vitest';
import { askedPath } from '../../electron/askedPath.ts';

const asked = (...given: string[]) =>
  askedPath(['/usr/bin/electron', ...given], '/home/ada', '/opt/setzkasten');

test.each([
  [[], undefined],
  [['/opt/setzkasten', '--lang=de', '--no-sandbox'], undefined],
  [['Brief'], '/home/ada/Brief'],
  [['/opt/setzkasten', '--flag', 'Brief/issue.json'], '/home/ada/Brief/issue.json'],
  [['/mnt/Brief', '--flag'], '/mnt/Brief'],
  [['--library=Brief'], '/home/ada/Brief'],
  [['--library='], undefined],
  [['--library=Brief', '/mnt/Brief'], '/mnt/Brief'],
  [[''], undefined],
])('%j asks for %s', (given, path) => {
  expect(asked(...given)).toBe(path);
});
