import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import { installedArch, installers, packagedApp } from '../../build/electron-builder.ts';
import { missingRuntime } from '../../build/requireRuntime.ts';
import { icnsFile, icoFile } from '../../build/iconFiles.ts';
import { packagedProgram } from '../../build/smoke.ts';
import { isLeftOut } from '../../build/packedFiles.ts';
import config from '../../forge.config.ts';
import { signingKeys } from '../support/signingKeys.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test('the fuses leave no other way into the app than its own archive', () => {
  const [fuses] = config.plugins as unknown as { fusesConfig: Record<string, unknown> }[];
  expect(fuses?.fusesConfig).toEqual({
    version: '1',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  });
});

test('Electron is pinned to one version, which is not what comes before a release', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('what is packed', () => {
  test.each([
    '',
    '/package.json',
    '/dist',
    '/dist/electron',
    '/dist/electron/main.js',
    '/dist/electron/chunks/a.js',
    '/dist/pictures/thread.cjs',
    '/dist/pictures/libheif.wasm',
    '/dist/renderer/assets/index.css',
  ])('%o', (path) => {
    expect(isLeftOut(path)).toBe(false);
  });

  test.each([
    '/package-lock.json',
    '/node_modules',
    '/node_modules/zod/package.json',
    '/dist/browser',
    '/dist/electron-old',
    '/dist/electron/main.js.map',
    '/electron',
    '/samples',
    '/.git',
    '/out',
  ])('not %o', (path) => {
    expect(isLeftOut(path)).toBe(true);
  });
});

test('everything that packaging names is there', () => {
  const { mac, win, linux } = installers;
  const named = [mac?.icon, win?.icon, linux?.icon, config.packagerConfig?.extraResource].flat();
  const paths = [...named, 'build/entitlements.mac.plist'] as string[];
  // What is written while packing.
  const given = paths.filter((path) => path !== 'dist/notices');
  expect(given.filter((path) => !existsSync(path))).toEqual([]);
  const { main } = JSON.parse(readFileSync('package.json', 'utf8')) as { main: string };
  expect(isLeftOut(`/${main}`)).toBe(false);
});

test('the installers’ configuration is one that electron-builder takes', () => {
  const schema = createRequire(import.meta.url)('app-builder-lib/scheme.json') as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  expect([ajv.validate(schema, installers), ajv.errors]).toEqual([true, null]);
});

describe('what a Linux desktop is told', () => {
  const files = ((installers.deb?.fpm ?? []) as string[]).map((one) => one.split('=')[0] ?? '');
  const [mime, metadata] = files.map((file) =>
    new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml'),
  );
  const textOf = (name: string) => metadata?.getElementsByTagName(name)[0]?.textContent;
  const mediaType = installers.linux?.mimeTypes?.[0];

  test('its data have what AppStream asks of an application, and name the app as it is installed', () => {
    expect(metadata?.documentElement?.getAttribute('type')).toBe('desktop-application');
    expect(textOf('id')).toBe(installers.appId);
    for (const name of ['name', 'summary', 'metadata_license', 'project_license', 'description'])
      expect(textOf(name)).toMatch(/\S/);
    expect(textOf('summary')).not.toMatch(/\.$/);
    const { desktopName } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      desktopName: string;
    };
    expect(textOf('launchable')).toBe(desktopName);
    expect(textOf('mediatype')).toBe(mediaType);
  });

  test('an issue’s file has a type of its own, which is JSON', () => {
    const [type] = mime?.getElementsByTagName('mime-type') ?? [];
    expect(type?.getAttribute('type')).toBe(mediaType);
    expect(type?.getElementsByTagName('glob')[0]?.getAttribute('pattern')).toBe('issue.json');
    expect(type?.getElementsByTagName('sub-class-of')[0]?.getAttribute('type')).toBe(
      'application/json',
    );
  });
});

test('variables of the environment sign and notarise the app on a Mac, and pack its feed', async () => {
  const key = join(temporaryFolder(), 'public.pem');
  writeFileSync(key, signingKeys().publicKey);
  const given = {
    SETZKASTEN_SIGNING_IDENTITY: 'Ada',
    SETZKASTEN_NOTARY_PROFILE: 'ada',
    SETZKASTEN_UPDATE_URL: 'https://updates.example.org/',
    SETZKASTEN_UPDATE_PUBLIC_KEY: key,
  };
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  vi.resetModules();
  const { default: signed } = await import('../../forge.config.ts');
  vi.unstubAllEnvs();
  expect(signed.packagerConfig).toMatchObject({
    osxSign: { identity: 'Ada' },
    osxNotarize: { keychainProfile: 'ada' },
    extraResource: expect.arrayContaining(['dist/update/app-update.yml']),
  });
  for (const name of ['osxSign', 'osxNotarize'])
    expect(config.packagerConfig).not.toHaveProperty(name);
  expect(config.packagerConfig?.extraResource).not.toContain('dist/update/app-update.yml');
});

test('on macOS the app asks for no more than to compile while it runs', () => {
  const plist = readFileSync('build/entitlements.mac.plist', 'utf8');
  const document = new DOMParser().parseFromString(plist, 'text/xml');
  const keys = [...document.getElementsByTagName('key')].map(({ textContent }) => textContent);
  expect(keys).toEqual(['com.apple.security.cs.allow-jit']);
});

test('each system gets its installers; one for all Macs', () => {
  const { mac, win, linux } = installers;
  expect([mac?.target, win?.target, linux?.target]).toEqual([
    ['dmg', 'zip'],
    ['nsis', 'portable'],
    ['AppImage', 'deb', 'rpm'],
  ]);
  expect(installers.rpm?.fpm).toEqual(installers.deb?.fpm);
  expect(installedArch('darwin', 'arm64')).toBe('universal');
  expect(installedArch('win32', 'arm64')).toBe('arm64');
});

test('without a runtime to package, one sentence says so', () => {
  expect(missingRuntime({ path: '/electron' })).toBeUndefined();
  expect(missingRuntime({ missing: 'fetch failed' })).toBe(
    "The app cannot be packaged: Electron's runtime is not here and could not be fetched (fetch failed). Try again with a connection to github.com.",
  );
});

test('installers are made of what Electron Forge left', () => {
  expect(packagedApp('linux', 'x64')).toBe('out/Setzkasten-linux-x64');
  expect(packagedApp('darwin', 'arm64')).toBe('out/Setzkasten-darwin-arm64/Setzkasten.app');
});

test.each([
  ['linux', 'x64', 'out/Setzkasten-linux-x64/setzkasten'],
  ['darwin', 'arm64', 'out/Setzkasten-darwin-arm64/Setzkasten.app/Contents/MacOS/setzkasten'],
  ['win32', 'x64', 'out/Setzkasten-win32-x64/setzkasten.exe'],
] as const)('the smoke test on %s runs the packaged program', (platform, arch, program) => {
  expect(packagedProgram(platform, arch)).toBe(program);
});

test('icon files hold each picture where their directory says', () => {
  const images = [16, 256, 1024].map((size) => ({
    size,
    png: Buffer.from(`png of ${String(size)}`),
  }));
  const ico = icoFile(images);
  expect(ico.readUInt16LE(4)).toBe(2);
  expect([ico[6], ico[22]]).toEqual([16, 0]);
  expect(ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + 9).toString()).toBe('png of 16');
  expect(ico.subarray(ico.readUInt32LE(34)).toString()).toBe('png of 256');
  const icns = icnsFile(images);
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  expect(icns.toString('latin1')).toMatch(
    /^icns.{4}icp4.{4}png of 16ic08.{4}png of 256ic13.*ic10.{4}png of 1024$/s,
  );
});
