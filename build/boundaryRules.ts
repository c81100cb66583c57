import type { IForbiddenRuleType } from 'dependency-cruiser';
import { floorRules } from './floors.ts';

/** The folders that make up the app; everything else in the tree is tooling, tests or documentation. */
export const appFolders = ['issue', 'desk', 'electron', 'browser', 'cli', 'renderer'] as const;

/** Returns a path pattern for npm packages, installed (`node_modules/zod/…`) or not (`zod`). */
function packages(...names: string[]): string {
  return `^(node_modules/)?(${names.join('|')})(/|$)`;
}

/** Each is compiled to WebAssembly, so that it gives the same bytes on every machine. */
const codecs = ['wasm-vips', 'libheif-js', '@resvg/resvg-wasm'];
/** Formats that a text to import may be in. */
const formats = [
  '@xmldom/xmldom',
  'mammoth',
  '(@types/)?papaparse',
  'postal-mime',
  'smol-toml',
  'yaml',
];
/** Protocols of picture hosts. */
const protocols = ['s3mini', 'ssh2', 'webdav'];
const anyPackage = '^node_modules/';
const app = `^(${appFolders.join('|')})/`;

/** The allowed imports, as described in ARCHITECTURE.md. Type-only imports count too. */
export const boundaryRules: IForbiddenRuleType[] = [
  {
    name: 'issue-is-pure',
    comment:
      "issue/ imports only itself, zod, parse5, marked, diff, tinyld, tldts-icann, Orama's stemmers and d3: no Node, no DOM, no other folder.",
    from: { path: '^issue/' },
    to: {
      pathNot: [
        '^issue/',
        packages(
          'zod',
          'parse5',
          'marked',
          'diff',
          'tinyld',
          'tldts-icann',
          '@orama/stemmers',
          '(@types/)?d3-(array|scale|shape)',
        ),
      ],
    },
  },
  {
    name: 'desk-knows-no-face',
    comment:
      'desk/ imports issue/, Node, zod, nodemailer, fflate, the codecs of pictures, the protocols of picture hosts and the formats of texts: nothing of a window, a server or a page.',
    from: { path: '^desk/' },
    to: {
      pathNot: [
        '^(issue|desk)/',
        packages('zod', 'nodemailer', 'fflate', ...codecs, ...formats, ...protocols),
      ],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'faces-stand-alone',
    comment:
      'electron/, browser/ and cli/ import desk/ and issue/, never each other or the renderer.',
    from: { path: '^(electron|browser|cli)/' },
    to: { path: app, pathNot: ['^(issue|desk)/', '^$1/'] },
  },
  {
    name: 'renderer-knows-the-contract-alone',
    comment: 'renderer/ imports issue/ and, of desk/, contract.ts and reading/ alone.',
    from: { path: '^renderer/' },
    to: { path: app, pathNot: ['^(issue|renderer)/', '^desk/(contract\\.ts$|reading/)'] },
  },
  {
    name: 'reading-runs-in-pages',
    comment:
      'desk/reading/ runs in the page as well: no Node, and of desk/ only how text is decoded.',
    from: { path: '^desk/reading/' },
    to: {
      path: '.',
      pathNot: [
        '^issue/',
        '^desk/(reading/|files/decodeText\\.ts$)',
        packages('fflate', ...formats),
      ],
    },
  },
  {
    name: 'renderer-has-no-node',
    comment: 'renderer/ runs in a page: Node is not there.',
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'only-electron-imports-electron',
    comment: 'Only electron/ imports electron, electron-store or electron-updater.',
    from: { path: app, pathNot: '^electron/' },
    to: { path: packages('electron', 'electron-store', 'electron-updater') },
  },
  {
    name: 'only-desk-files-touch-the-disk',
    comment:
      'Only desk/files/ imports node:fs, or what could load it unseen, so that saving has one door.',
    from: { path: app, pathNot: '^desk/files/' },
    to: { path: '^(node:)?(fs(/promises)?|module|sqlite|vm)$' },
  },
  {
    name: 'faces-bring-few-packages',
    comment:
      'electron/ brings Electron, electron-store, electron-updater and zod; browser/ and cli/ no package, so none that writes.',
    from: { path: '^(electron|browser|cli)/' },
    to: {
      path: '.',
      pathNot: [
        '^(issue|desk|renderer|electron|browser|cli|build|test)/',
        packages('electron', 'electron-store', 'electron-updater', 'zod'),
      ],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'blocks-stand-alone',
    comment: 'A block never imports another block: the registry lists them.',
    from: { path: '^(issue|renderer)/blocks/([^/]+)/' },
    to: { path: '^(issue|renderer)/blocks/[^/]+/', pathNot: '^(issue|renderer)/blocks/$2/' },
  },
  {
    name: 'app-needs-no-tooling',
    comment: 'Nothing in the app imports test/ or build/.',
    from: { path: app },
    to: { path: '^(test|build)/' },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or lack a third.',
    from: { pathNot: anyPackage },
    to: { circular: true },
  },
  ...floorRules(),
];
