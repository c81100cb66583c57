import { join } from 'node:path';
import { archFromString, build, Platform, type Configuration } from 'electron-builder';
import { appIdentity } from './appIdentity.ts';

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
  // Never upload anything.
  publish: null,
  mac: { target: 'dmg', category: 'public.app-category.productivity', icon: 'build/icon.icns' },
  win: { target: 'nsis', icon: 'build/icon.ico' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    icon: 'build/icons',
    executableName: appIdentity.executable,
    syncDesktopName: true,
    // A deb requires a maintainer.
    maintainer: 'Setzkasten contributors <setzkasten@users.noreply.github.com>',
    synopsis: 'Write a weekly newsletter from typed blocks, offline',
    mimeTypes: ['application/vnd.setzkasten.issue+json'],
  },
  deb: { fpm: linuxFiles },
};

/** Returns the folder (on macOS the bundle) where Electron Forge put the app for a system. */
export function packagedApp(platform: NodeJS.Platform, arch: string): string {
  const folder = join('out', `${appIdentity.name}-${platform}-${arch}`);
  return platform === 'darwin' ? join(folder, `${appIdentity.name}.app`) : folder;
}

/** Builds this system's installers from the output of `npm run package` in `out`. */
async function makeInstallers(): Promise<void> {
  const made = await build({
    targets: Platform.current().createTarget(null, archFromString(process.arch)),
    prepackaged: packagedApp(process.platform, process.arch),
    config: installers,
  });
  for (const path of made) console.log(path);
}

if (import.meta.main) await makeInstallers();
