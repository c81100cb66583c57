import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './targets.ts';

/** An npm package that the app contains. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; undefined if the package names none. */
  readonly licence: string | undefined;
  /** Relative to the project. */
  readonly folder: string;
}

/** Licences that ask for nothing but their text. */
const permissive = new Set([
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT AND OFL-1.1',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** Copyleft that is allowed, as these are files of their own beside the program, which anyone can replace. */
const replaceable: Readonly<Record<string, string>> = {
  '@resvg/resvg-wasm': 'MPL-2.0',
  'libheif-js': 'LGPL-3.0',
};

/** Packages that name their licence only in its file. */
const known: Readonly<Record<string, string>> = { ssh2: 'MIT' };

interface LockFile {
  readonly packages: Readonly<
    Record<string, { version?: string; license?: string; dev?: boolean; optional?: boolean }>
  >;
}

/** Returns the packages that the bundles may contain: what the app depends on, and what that depends on. */
export function shippedPackages(root = projectRoot): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  return Object.entries(lock.packages).flatMap(([folder, { version = '', license, ...one }]) => {
    if (folder === '' || one.dev || one.optional) return [];
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ name, version, licence: license ?? known[name], folder }];
  });
}

/** Returns a sentence for each package whose licence the app cannot be shipped with. */
export function licenceProblems(packages: readonly ShippedPackage[]): string[] {
  return packages.flatMap(({ name, version, licence }) => {
    const isFine =
      licence !== undefined && (permissive.has(licence) || replaceable[name] === licence);
    return isFine ? [] : [`${name} ${version} is under ${licence ?? 'no licence that it names'}.`];
  });
}

/** Returns all licences with their texts; packages with the same text share it. */
export function licenceNotices(packages: readonly ShippedPackage[], root = projectRoot): string {
  const byText = Map.groupBy(packages, ({ folder }) => textsIn(join(root, folder)));
  const parts = [...byText].map(([text, sharing]) => {
    const names = sharing.map(
      ({ name, version, licence }) => `${name} ${version} (${licence ?? 'see below'})`,
    );
    return `${names.join('\n')}\n\n${text.trim() || 'The package comes without a text of its licence.'}`;
  });
  return `Setzkasten contains the following packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function textsIn(folder: string): string {
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/**
 * Returns the bill of materials in CycloneDX's format. `npm sbom --omit=dev` leaves out what is needed for development,
 * too.
 */
export function billOfMaterials(packages: readonly ShippedPackage[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: packages.map(({ name, version, licence }) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      ...(licence === undefined ? {} : { licenses: [{ expression: licence }] }),
    })),
  };
}

/** Writes both into a folder that is packed. Throws if a licence does not allow that. */
export function writeNotices(folder: string): void {
  const packages = shippedPackages();
  const problems = licenceProblems(packages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'LICENSES.txt'), licenceNotices(packages));
  writeFileSync(join(folder, 'sbom.cdx.json'), JSON.stringify(billOfMaterials(packages), null, 2));
}
