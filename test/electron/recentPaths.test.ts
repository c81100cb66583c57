import { expect, test, vi } from 'vitest';
import { addRecent, clearRecent } from '../../electron/recentPaths.ts';
import { app } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

test('what was opened last is first, once, and with nine others; the system knows it, too', () => {
  let paths: readonly string[] = [];
  const kept = {
    get: () => paths,
    set: (next: readonly string[]) => {
      paths = next;
    },
  };
  for (let number = 1; number <= 12; number += 1) addRecent(kept, `/home/ada/${String(number)}`);
  addRecent(kept, '/home/ada/5');
  expect(paths.slice(0, 3)).toEqual(['/home/ada/5', '/home/ada/12', '/home/ada/11']);
  expect(paths).toHaveLength(10);
  expect(app.addRecentDocument).toHaveBeenLastCalledWith('/home/ada/5');
  clearRecent(kept);
  expect(paths).toEqual([]);
  expect(app.clearRecentDocuments).toHaveBeenCalledTimes(1);
});
