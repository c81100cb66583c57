import { developInBrowser } from './dev/developInBrowser.ts';
import { developInElectron } from './dev/developInElectron.ts';
import { electronPath } from './electronPath.ts';

const given = process.argv.slice(2);
const args = given.filter((argument) => argument !== '--electron');

try {
  const electron = given.includes('--electron') ? await electronPath() : undefined;
  if (electron === undefined) await developInBrowser(args);
  else await developInElectron(electron, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
