import { expect, test } from 'vitest';
import {
  billOfMaterials,
  licenceNotices,
  licenceProblems,
  shippedPackages,
} from '../../build/licences.ts';

const shipped = shippedPackages();

/** Packages that come without their licence’s text. */
const bare = [
  '@nodable/entities',
  '@resvg/resvg-wasm',
  'byte-length',
  'data-uri-to-buffer',
  'isarray',
  'lazy-val',
];

test('every package that is shipped may be, and its licence’s text comes along', () => {
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['react', 'zod', 'nodemailer', 'wasm-vips']));
  for (const tool of ['vitest', 'electron']) expect(names).not.toContain(tool);
  expect(licenceProblems(shipped)).toEqual([]);
  const notices = licenceNotices(shipped);
  for (const { name, version } of shipped) expect(notices).toContain(`${name} ${version} (`);
  expect(notices).toContain('Permission is hereby granted');
  const withoutText = notices
    .split(`\n\n${'-'.repeat(80)}\n\n`)
    .filter((part) => part.includes('The package comes without a text of its licence.'))
    .flatMap((part) => [...part.matchAll(/^(\S+) \S+ \(/gm)].map(([, name]) => name));
  expect(withoutText).toEqual(bare);
});

test('copyleft, or no licence at all, stops the packing', () => {
  const of = (name: string, licence: string | undefined) => ({
    name,
    version: '1.0.0',
    licence,
    folder: '',
  });
  expect(
    licenceProblems([
      of('left', 'GPL-3.0-only'),
      of('less', 'LGPL-3.0'),
      of('silent', undefined),
      of('libheif-js', 'LGPL-3.0'),
      of('fine', 'MIT'),
    ]),
  ).toEqual([
    'left 1.0.0 is under GPL-3.0-only.',
    'less 1.0.0 is under LGPL-3.0.',
    'silent 1.0.0 is under no licence that it names.',
  ]);
});

test('the bill of materials names every package by its address in the registry', () => {
  expect(billOfMaterials(shipped)).toMatchObject({ bomFormat: 'CycloneDX' });
  const { components } = billOfMaterials(shipped) as { components: { purl: string }[] };
  expect(components).toHaveLength(shipped.length);
  expect(components.map(({ purl }) => purl)).toEqual(
    expect.arrayContaining([
      'pkg:npm/zod@4.6.7',
      expect.stringMatching(/^pkg:npm\/%40tiptap\/core@3/),
    ]),
  );
});
