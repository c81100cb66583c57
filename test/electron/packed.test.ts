import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { flipFuses, FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { packager } from '@electron/packager';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { writeNotices } from '../../build/licences.ts';
import { projectRoot } from '../../build/targets.ts';
import config from '../../forge.config.ts';

/** The app as `npm run package` makes it, of a stub in place of Electron's runtime: the packing is real, nothing starts. */
let folder = '';
let app = '';
let archive = '';

beforeAll(async () => {
  await bundle(['electron', 'preload', 'renderer']);
  writeNotices('dist/notices');
  folder = mkdtempSync(join(tmpdir(), 'setzkasten-packed-'));
  const version = '1.0.0';
  const program: [Uint8Array, { os: number; attrs: number }] = [
    stubProgram(),
    { os: 3, attrs: 0o100755 * 2 ** 16 },
  ];
  const stub = { electron: program, version: Buffer.from(version), LICENSE: Buffer.from('MIT') };
  writeFileSync(join(folder, `electron-v${version}-linux-x64.zip`), zipSync(stub));
  [app = ''] = await packager({
    ...config.packagerConfig,
    dir: projectRoot,
    out: folder,
    platform: 'linux',
    arch: 'x64',
    electronVersion: version,
    electronZipDir: folder,
    quiet: true,
  });
  archive = join(app, 'resources/app.asar');
}, 600_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The place in a program where Electron looks for its fuses, all of them as they are by default. */
function stubProgram(): Buffer {
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  return Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('1'.repeat(9))]);
}

test('the archive holds the bundles and nothing of the workshop', () => {
  const files = listPackage(archive, { isPack: false });
  for (const file of [
    'package.json',
    'dist/electron/main.js',
    'dist/electron/preload.cjs',
    'dist/renderer/index.html',
  ])
    expect(files).toContain(`/${file}`);
  expect(
    files.filter((file) =>
      /\.(?:map|tsx?)$|^\/(?:test|node_modules|dist\/(?:browser|cli))\b/.test(file),
    ),
  ).toEqual([]);
  const { main } = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string };
  expect(files).toContain(`/${main}`);
});

test('codecs are plain files beside the archive, so that they can be replaced', () => {
  const codecs = listPackage(archive, { isPack: false }).filter((file) => file.endsWith('.wasm'));
  expect(codecs.length).toBeGreaterThan(2);
  for (const codec of codecs) {
    expect(statFile(archive, codec.slice(1))).toMatchObject({ unpacked: true });
    expect(statSync(join(`${archive}.unpacked`, codec)).size).toBeGreaterThan(1000);
  }
});

test('the archive weighs no more than 15 MB', () => {
  expect(statSync(archive).size).toBeLessThan(15_000_000);
});

test('samples, licence and notices lie beside the archive', () => {
  for (const file of ['samples/de', 'LICENSE', 'notices'])
    expect(statSync(join(app, 'resources', file))).toBeDefined();
});

test('the program takes the fuses that are configured', async () => {
  const [plugin] = config.plugins as unknown as [{ fusesConfig: Parameters<typeof flipFuses>[1] }];
  const program = join(app, 'setzkasten');
  await flipFuses(program, plugin.fusesConfig);
  const wire = await getCurrentFuseWire(program);
  expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  expect(readFileSync(program).includes('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')).toBe(true);
});
