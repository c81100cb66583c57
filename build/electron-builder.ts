import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archFromString, build, Platform, type Configuration } from 'electron-builder';
import { appIdentity } from './appIdentity.ts';
import { signFeed, updateSettings } from './updateFeed.ts';

/** What tells a Linux desktop of the app and of its files, and where that is installed. */
const linuxFiles = [
  'build/linux/setzkasten.xml=/usr/share/mime/packages/setzkasten.xml',
  `build/linux/${appIdentity.id}.metainfo.xml=/usr/share/metainfo/${appIdentity.id}.metainfo.xml`,
];

/** The installers for each system. Electron Forge has already packaged, fused and signed the app. */
export const installers: Configuration = {
  appId: appIdentity.id,
  productName: appIdentity.name,
  directories: { output: 'out/installers', buildResources: 'build' },
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  publish: null,
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.productivity',
    icon: 'build/icon.icns',
  },
  win: { target: ['nsis', 'portable'], icon: 'build/icon.ico' },
  // Both are .exe files.
  portable: { artifactName: '${productName}-${version}-${os}-${arch}-portable.${ext}' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  linux: {
    target: ['AppImage', 'deb', 'rpm'],
    category: 'Office',
    icon: 'build/icons',
    executableName: appIdentity.executable,
    syncDesktopName: true,
    // A deb requires a maintainer.
    maintainer: 'Setzkasten contributors <setzkasten@users.noreply.github.com>',
    synopsis: 'Write a weekly newsletter from typed blocks, offline',
    mimeTypes: ['application/vnd.setzkasten.issue+json'],
  },
  // Updated by the system: these would otherwise replace the app's own configuration of updates.
  deb: { fpm: linuxFiles, publish: null },
  rpm: { fpm: linuxFiles, publish: null },
};

/** Returns the same with the descriptions of an update beside the installers, for apps that have a feed. */
export function installersWithFeed(url: string | undefined): Configuration {
  return url === undefined ? installers : { ...installers, publish: { provider: 'generic', url } };
}

/** Returns the folder (on macOS the bundle) where Electron Forge put the app for a system. */
export function packagedApp(platform: NodeJS.Platform, arch: string): string {
  const folder = join('out', `${appIdentity.name}-${platform}-${arch}`);
  return platform === 'darwin' ? join(folder, `${appIdentity.name}.app`) : folder;
}

/** The processors that an app for a system runs on: one app for all Macs, elsewhere one for this computer's. */
export function installedArch(platform: NodeJS.Platform, arch: string): string {
  return platform === 'darwin' ? 'universal' : arch;
}

/** Packages the app and builds this system's installers of it. */
async function makeInstallers(): Promise<void> {
  const feed = updateSettings(process.env);
  const key = process.env['SETZKASTEN_UPDATE_PRIVATE_KEY'];
  if (feed && !key) throw new Error('SETZKASTEN_UPDATE_PRIVATE_KEY has to name a file.');
  const arch = installedArch(process.platform, process.arch);
  const { status } = spawnSync('npm', ['run', '--silent', 'package', '--', `--arch=${arch}`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  const made = await build({
    targets: Platform.current().createTarget(null, archFromString(arch)),
    prepackaged: packagedApp(process.platform, arch),
    config: installersWithFeed(feed?.url),
    publish: 'never',
  });
  const signed = key ? signFeed('out/installers', readFileSync(key, 'utf8')) : [];
  for (const path of [...made, ...signed]) console.log(path);
}

if (import.meta.main)
  await makeInstallers().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
