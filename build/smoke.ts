import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { appIdentity } from './appIdentity.ts';
import { packagedApp } from './electron-builder.ts';
import { projectRoot } from './targets.ts';

/** Returns the program of the app that Electron Forge packaged for a system. */
export function packagedProgram(platform: NodeJS.Platform, arch: string): string {
  const app = packagedApp(platform, arch);
  if (platform === 'darwin') return join(app, 'Contents/MacOS', appIdentity.executable);
  return join(app, platform === 'win32' ? `${appIdentity.executable}.exe` : appIdentity.executable);
}

/** `npm run smoke` has the packaged app try itself; exit code 1 if it fails. Arguments are added to those of the app. */
if (import.meta.main) {
  const program = join(projectRoot, packagedProgram(process.platform, process.arch));
  const given = process.argv.slice(2);
  const smoke = given.some((one) => one.startsWith('--smoke')) ? given : ['--smoke', ...given];
  // Pipes, because a program with windows has no console on Windows.
  const { status, error, stdout, stderr } = spawnSync(program, smoke, { encoding: 'utf8' });
  if (error) console.error(`${program} does not start (${error.message}): run npm run package.`);
  else {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  }
  process.exitCode = status ?? 1;
}
