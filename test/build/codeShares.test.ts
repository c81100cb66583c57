import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeShares, hasTooMuchElectron } from '../../build/codeShares.ts';
import { projectRoot } from '../../build/targets.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** The shares of a tree with that many lines of code in `electron/` and nine in `desk/`. */
function sharesWith(lines: number) {
  const root = temporaryFolder();
  const files = {
    'electron/main.ts': '\n// Why.\n/** What. */\n' + 'run();\n'.repeat(lines),
    'desk/a/b.tsx': 'run();\n'.repeat(9),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return codeShares(root);
}

test('a tenth of the code in electron/ is not too much, more is; comments are no code', () => {
  const tenth = sharesWith(1);
  expect(tenth.find(({ folder }) => folder === 'electron')).toMatchObject({ lines: 1, share: 0.1 });
  expect([hasTooMuchElectron(tenth), hasTooMuchElectron(sharesWith(2))]).toEqual([false, true]);
});

test('there is code in every folder of the app, and not too much of it in electron/', () => {
  const shares = codeShares(projectRoot);
  expect(shares.every(({ lines }) => lines > 100)).toBe(true);
  expect(hasTooMuchElectron(shares)).toBe(false);
});
