import { bundle } from './bundle.ts';
import { electronArguments } from './electronArguments.ts';
import { electronPath } from './electronPath.ts';
import { runFace } from './runFace.ts';
import { projectRoot } from './targets.ts';

const userArguments = process.argv.slice(2);

try {
  const isBrowserWanted = process.env['SETZKASTEN_FACE'] === 'browser';
  const electron = isBrowserWanted ? undefined : await electronPath();
  await bundle(
    electron === undefined ? ['renderer', 'browser'] : ['renderer', 'electron', 'preload'],
  );
  if (electron === undefined) runFace(process.execPath, ['dist/browser/main.js'], userArguments);
  else runFace(electron, [projectRoot], electronArguments(userArguments));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
