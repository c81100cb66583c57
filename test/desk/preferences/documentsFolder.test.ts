import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentsFolder } from '../../../desk/preferences/documentsFolder.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('a desktop’s own name for the documents folder is taken', async ({ skip }) => {
  skip(process.platform !== 'linux', 'only Linux desktops name the folder in a file');
  const home = temporaryFolder();
  const config = join(home, 'config');
  expect(await documentsFolder(home, config)).toBe(join(home, 'Documents'));
  mkdirSync(config);
  writeFileSync(
    join(config, 'user-dirs.dirs'),
    '# made by the desktop\nXDG_DOCUMENTS_DIR="$HOME/Dokumente"\n',
  );
  expect(await documentsFolder(home, config)).toBe(join(home, 'Dokumente'));
  writeFileSync(join(config, 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="elsewhere"\n');
  expect(await documentsFolder(home, config)).toBe(join(home, 'Documents'));
});
