#!/usr/bin/env node
import { join } from 'node:path';
import { runCommand } from './runCommand.ts';

/** Built, this file is dist/cli/main.js; run from source, cli/main.ts. Its sibling has the same extension. */
const ending = import.meta.filename.endsWith('.js') ? 'js' : 'ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001B[K${text}`) : undefined,
  browserProgram: join(import.meta.dirname, '..', 'browser', `main.${ending}`),
});
