import { existsSync, readFileSync } from 'node:fs';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, test } from 'vitest';
import { installers, packagedApp } from '../../build/electron-builder.ts';
import { icnsFile, icoFile } from '../../build/iconFiles.ts';
import { isLeftOut } from '../../build/packedFiles.ts';
import config from '../../forge.config.ts';

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
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  const { main } = JSON.parse(readFileSync('package.json', 'utf8')) as { main: string };
  expect(isLeftOut(`/${main}`)).toBe(false);
});

test('installers are made of what Electron Forge left', () => {
  expect(packagedApp('linux', 'x64')).toBe('out/Setzkasten-linux-x64');
  expect(packagedApp('darwin', 'arm64')).toBe('out/Setzkasten-darwin-arm64/Setzkasten.app');
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
