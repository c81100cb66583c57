import { execFileSync } from 'node:child_process';
import { FusesPlugin } from '@electron-forge/plugin-fuses';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { appIdentity } from './build/appIdentity.ts';
import { writeNotices } from './build/licences.ts';
import { isLeftOut } from './build/packedFiles.ts';
import {
  updateConfigurationPath,
  updateSettings,
  writeUpdateConfiguration,
} from './build/updateFeed.ts';

/** Signing needs a certificate: its name is given where there is one. Without, macOS gets an ad-hoc signature. */
const signingIdentity = process.env['SETZKASTEN_SIGNING_IDENTITY'];
/** Credentials in the keychain, by which Apple notarises the app: `xcrun notarytool store-credentials` keeps them. */
const keychainProfile = process.env['SETZKASTEN_NOTARY_PROFILE'];

const updates = updateSettings(process.env);

/** Electron Forge packages the app into `out`; build/electron-builder.ts makes installers of what lies there. */
const config: ForgeConfig = {
  outDir: 'out',
  packagerConfig: {
    name: appIdentity.name,
    executableName: appIdentity.executable,
    appBundleId: appIdentity.id,
    appCategoryType: 'public.app-category.productivity',
    icon: 'build/icon',
    // Codecs under the LGPL can be replaced: they are plain files, outside of the archive.
    asar: { unpack: '**/*.wasm' },
    ignore: isLeftOut,
    // The bundles have their packages inside: there is no node_modules to prune.
    prune: false,
    // Outside the archive: a first start copies the sample as plain files.
    extraResource: [
      'samples',
      'LICENSE',
      'dist/notices',
      ...(updates ? [updateConfigurationPath] : []),
    ],
    // An issue is a JSON file, a library a folder: both can be dropped on the app's icon.
    extendInfo: {
      CFBundleDocumentTypes: [
        {
          CFBundleTypeName: 'Setzkasten issue or library',
          CFBundleTypeRole: 'Editor',
          LSHandlerRank: 'Alternate',
          LSItemContentTypes: ['public.json', 'public.folder'],
        },
      ],
    },
    ...(signingIdentity === undefined
      ? {}
      : {
          osxSign: {
            identity: signingIdentity,
            optionsForFile: () => ({ entitlements: 'build/entitlements.mac.plist' }),
          },
          ...(keychainProfile === undefined ? {} : { osxNotarize: { keychainProfile } }),
        }),
  },
  plugins: [
    new FusesPlugin({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    }),
  ],
  hooks: {
    prePackage: async () => {
      const targets = ['electron', 'preload', 'renderer'];
      execFileSync(process.execPath, ['build/bundle.ts', ...targets], { stdio: 'inherit' });
      writeNotices('dist/notices');
      writeUpdateConfiguration(updates);
    },
  },
};

export default config;
