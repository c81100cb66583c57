import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';
import { projectRoot, targets } from './targets.ts';

const userArguments = process.argv.slice(2);
const main = join(projectRoot, targets.cli.output);

try {
  // `serve` starts the built server, which serves the built page.
  await bundle(userArguments[0] === 'serve' ? ['cli', 'browser', 'renderer'] : ['cli']);
  process.argv = [process.execPath, main, ...userArguments];
  process.chdir(process.env['INIT_CWD'] ?? process.cwd());
  await import(pathToFileURL(main).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
