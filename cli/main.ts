#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { keepCompiled } from '../desk/files/compileCache.ts';
import { codeOf } from '../desk/files/fileErrors.ts';
import { keepMade } from '../desk/imaging/madeFolder.ts';
import { indexFolderIn } from '../desk/index/indexFolder.ts';
import { preferencesPath } from '../desk/preferences/preferencesPath.ts';

/** Built, this file is dist/cli/main.js; run from source, cli/main.ts. Its sibling has the same extension. */
const ending = import.meta.filename.endsWith('.js') ? 'js' : 'ts';

// Left to itself, V8 lets more garbage pile up than the text of a big import is long.
if (process.argv[2] === 'import') setFlagsFromString('--optimize-for-size');

// Node's warnings are about our code, not about the command.
process.removeAllListeners('warning');

// What reads the output, such as `head`, may stop before its end: the command goes on.
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') return;
  process.stderr.write(`setzkasten: The output could not be written: ${error.message}.\n`);
  process.once('exit', () => {
    process.exitCode = 1;
  });
});

const ownFolder = dirname(preferencesPath());
if (ending === 'js') await keepCompiled(join(ownFolder, 'compiled'));
keepMade(join(ownFolder, 'made'));
const { runCommand } = await import('./runCommand.ts');

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001B[K${text}`) : undefined,
  indexFolder: indexFolderIn(ownFolder),
  browserProgram: join(import.meta.dirname, '..', 'browser', `main.${ending}`),
});
