import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { appIdentity } from './appIdentity.ts';
import { installedArch, packagedApp } from './electron-builder.ts';
import { projectRoot } from './targets.ts';

/** Returns the program of the app that Electron Forge packaged for a system. */
export function packagedProgram(platform: NodeJS.Platform, arch: string): string {
  const app = packagedApp(platform, arch);
  if (platform === 'darwin') return join(app, 'Contents/MacOS', appIdentity.executable);
  return join(app, platform === 'win32' ? `${appIdentity.executable}.exe` : appIdentity.executable);
}

/** `npm run smoke` has the packaged app try itself; exit code 1 if it fails. Arguments are added to those of the app. */
if (import.meta.main) {
  // The one that installers were made of, or the one for this computer alone.
  const { platform, arch } = process;
  const programs = [installedArch(platform, arch), arch].map((one) =>
    join(projectRoot, packagedProgram(platform, one)),
  );
  const program = programs.find(existsSync) ?? programs[0] ?? '';
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
