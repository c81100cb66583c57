import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import css from '@eslint/css';
import { Linter, type ESLint } from 'eslint';
import baseline from 'eslint-plugin-baseline-js';
import compat from 'eslint-plugin-compat';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { formatted } from '../../build/formatted.ts';
import { projectRoot } from '../../build/targets.ts';

/** What the page uses although not every browser of the last two and a half years has it, and what it does without it. */
const beyondBaseline: Readonly<Record<string, string>> = {
  '`light-dark()`': 'Nothing: the page says that the browser is too old.',
  'Intl.Segmenter': 'Nothing: the page says that the browser is too old.',
  'Async clipboard': 'Buttons that copy say that it failed; the keys of the browser copy.',
  'Document picture-in-picture': 'The steps to a mail tool stay in their dialog.',
  requestIdleCallback: 'Work that waits for a pause waits 0.2 s.',
  '`::selection`': 'Selected text has the browser’s own colours.',
  '`accent-color`': 'Boxes to tick have the browser’s own colour.',
  '`anchor-name`': 'A block’s number of words stands at a fixed place below its name.',
  '`anchor-scope`': 'The same.',
  '`box-decoration-break`': 'The mark of a change that goes over two lines has straight ends.',
  '`break-after: avoid`': 'A heading may be the last line of a printed page.',
  '`content-visibility`': 'The emoji are laid out at once, which takes longer.',
  '`field-sizing`': 'The field for a width in the preview is as wide as always.',
  '`line-clamp`': 'Its older name with a prefix does the same.',
  '`prefers-reduced-transparency`': 'Behind a dialog, the page still shows through.',
  '`resize`': 'Large fields stay as large as they are.',
  '`scrollbar-color`': 'Scrollbars have the browser’s own colours.',
  '`scrollbar-width`': 'Scrollbars are as wide as the browser’s.',
  '`text-wrap`': 'Headings break where a line is full.',
  '`user-select`': 'Its older name with a prefix does the same.',
};

const linter = new Linter();
const styles: Linter.Config = {
  files: ['**/*.css'],
  plugins: { css: css as ESLint.Plugin },
  language: 'css/css',
  rules: { 'css/use-baseline': ['error', { available: 'widely' }] },
};
const scripts: Linter.Config = {
  files: ['**/*.js'],
  plugins: { baseline: baseline as ESLint.Plugin, compat: compat as unknown as ESLint.Plugin },
  settings: { browsers: ['baseline widely available'] },
  rules: {
    'compat/compat': 'error',
    'baseline/use-baseline': [
      'error',
      {
        available: 'widely',
        includeWebApis: { preset: 'auto' },
        includeJsBuiltins: { preset: 'auto' },
      },
    ],
  },
};

/** Returns the features beyond Baseline that a source uses, by their names in the list. */
function featuresIn(code: string, config: Linter.Config, filename: string): string[] {
  return linter.verify(code, [config], { filename }).map(({ message }) => {
    const value = /^Value '(.+)' of property '(.+)'/.exec(message);
    if (value) return `\`${value[2] ?? ''}: ${value[1] ?? ''}\``;
    const [, kind, name = ''] =
      /^(Property|Function|Selector|Media condition) '(.+)' is not/.exec(message) ?? [];
    if (kind === 'Property' || kind === 'Media condition') return `\`${name}\``;
    if (kind === 'Function') return `\`${name}()\``;
    if (kind === 'Selector') return `\`::${name}\``;
    const api = /^Feature '(.+)' \(|^(\S+) is not supported/.exec(message);
    return api?.[1] ?? api?.[2]?.replace('ClipboardItem', 'Async clipboard') ?? message;
  });
}

/** Types and JSX are taken out first, as the parser knows neither. */
async function featuresOf(path: string): Promise<string[]> {
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.css')) return featuresIn(source, styles, 'page.css');
  const { code } = await transformWithOxc(source, path, { target: 'esnext' });
  return featuresIn(code, scripts, 'page.js');
}

test('the page uses no feature beyond Baseline but those on the list', async () => {
  const loaded = ['renderer/**/*.{ts,tsx,css}', 'issue/**/*.ts', 'desk/reading/**/*.ts'];
  const paths = loaded.flatMap((pattern) => globSync(join(projectRoot, pattern)));
  const found = new Set((await Promise.all(paths.map(featuresOf))).flat());
  expect(paths.length).toBeGreaterThan(600);
  expect([...found].toSorted()).toEqual(Object.keys(beyondBaseline).toSorted());
});

test.each([
  ['page.css', styles, 'a { corner-shape: bevel; }', '`corner-shape`'],
  ['page.css', styles, 'a { color: light-dark(red, blue); }', '`light-dark()`'],
  ['page.js', scripts, 'new Highlight()', 'Custom highlights'],
  ['page.js', scripts, 'scheduler.yield()', 'scheduler'],
])('another one is found: %s', (filename, config, code, feature) => {
  expect(featuresIn(code, config, filename)).toContain(feature);
});

test('the page of browsers has the list', async () => {
  const rows = Object.entries(beyondBaseline).map(([name, without]) => `| ${name} | ${without} |`);
  const page = `# Browsers

This page is written by \`test/docs/browsers.test.ts\` (\`npx vitest run test/docs/browsers -u\`).

Setzkasten runs in the desktop app and in Chrome and Edge from 123, Firefox from 125 and Safari from 17.5. An older browser is told so in a sentence, with what it
lacks (\`renderer/public/browserCheck.js\`). \`npm run test:thorough\` has a week written in Firefox and in WebKit's engine where these are installed (\`test/e2e/engines.spec.ts\`).

## What the page uses beyond Baseline

[Baseline](https://web.dev/baseline) is what all large browsers have had for two and a half years (“widely available”). The page keeps to that, except for:

| feature | what the page does without it |
| --- | --- |
${rows.join('\n')}

A test fails as soon as the sources use another one, or one of these no more. It asks [ESLint](https://eslint.org)'s own rule for CSS, and for scripts
eslint-plugin-baseline-js and eslint-plugin-compat, whose data come from the web-features project and from MDN. JavaScript's own functions are held to
ES2024 by TypeScript (\`lib\` in \`tsconfig.base.json\`). Not seen are methods of the page's objects, such as \`document.startViewTransition\`: the
rules do not know types.
`;
  const written = await formatted('docs/browsers.md', page);
  await expect(written).toMatchFileSnapshot('../../docs/browsers.md');
});
