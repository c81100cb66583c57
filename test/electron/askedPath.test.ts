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
  [['file:///mnt/Mein%20Brief/issue.json'], '/mnt/Mein Brief/issue.json'],
  [['file://server/Brief'], undefined],
  [['file:///%2Fetc'], undefined],
  [['/mnt/Brief', 'setzkasten://open?path=/etc'], '/mnt/Brief'],
  [['https://example.org/issue.json'], undefined],
  [['Brief: der erste'], '/home/ada/Brief: der erste'],
])('%j asks for %s', (given, path) => {
  expect(asked(...given)).toBe(path);
});
