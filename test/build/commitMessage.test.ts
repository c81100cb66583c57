import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/targets.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test.for([
  ['Keep the first number of ordered lists', 0],
  ['ä'.repeat(72), 0],
  ['ä'.repeat(73), 1],
  [`Merge branch '${'a'.repeat(80)}'`, 0],
  [`Short\n\n${'A long reason. '.repeat(10)}`, 0],
] as const)('the commit message %j ends the hook with %i', ([message, code], { skip }) => {
  skip(process.platform === 'win32', 'Windows itself has no `sh`');
  const file = join(temporaryFolder(), 'message');
  writeFileSync(file, `${message}\n`);
  expect(spawnSync('sh', [join(projectRoot, '.githooks/commit-msg'), file]).status).toBe(code);
});
