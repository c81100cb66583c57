import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBoundaries } from '../build/checkBoundaries.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setzkasten-boundaries-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const cleanTree = {
  'issue/issue.ts': `import { z } from 'zod';\nimport './blocks/allBlocks.ts';`,
  'issue/blocks/allBlocks.ts': `import './tip/tip.ts';`,
  'issue/blocks/tip/tip.ts': `import './tipText.ts';\nimport '../../text/inline.ts';`,
  'issue/blocks/tip/tipText.ts': '',
  'issue/text/inline.ts': '',
  'desk/contract.ts': `import { z } from 'zod';\nimport type { Issue } from '../issue/issue.ts';`,
  'desk/files/saveFile.ts': `import { open } from 'node:fs/promises';`,
  'desk/library/openIssue.ts': `import '../files/saveFile.ts';\nimport { join } from 'node:path';`,
  'electron/main.ts': `import { app } from 'electron';\nimport '../desk/library/openIssue.ts';`,
  'browser/main.ts': `import { createServer } from 'node:http';\nimport '../desk/contract.ts';`,
  'cli/main.ts': `import '../desk/library/openIssue.ts';\nimport '../issue/issue.ts';`,
  'renderer/main.tsx': `import { useState } from 'react';\nimport './ui/Button.tsx';\nimport type { Contract } from '../desk/contract.ts';`,
  'renderer/ui/Button.tsx': 'export const Button = () => <button />;',
  'renderer/blocks/tip/tipForm.ts': `import '../../../issue/blocks/tip/tip.ts';`,
};

/** The rules broken, each with the importing file, once `files` are laid over the clean tree. */
async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [path, source] of Object.entries({ ...cleanTree, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  return (await checkBoundaries(root)).map(({ rule, from }) => `${rule}: ${from}`);
}

test('a tree that keeps to the rules passes', async () => {
  expect(await broken({})).toEqual([]);
});

test.each<[what: string, path: string, source: string, rules: string[]]>([
  [
    'node:fs in issue',
    'issue/text/read.ts',
    `import { readFileSync } from 'node:fs';`,
    ['issue-is-pure', 'only-desk-files-touch-the-disk'],
  ],
  [
    'a type of desk in issue',
    'issue/text/a.ts',
    `import type { C } from '../../desk/contract.ts';`,
    ['issue-is-pure'],
  ],
  ['an npm package in issue', 'issue/text/a.ts', `import 'react';`, ['issue-is-pure']],
  [
    'electron in desk',
    'desk/library/a.ts',
    `import type { App } from 'electron';`,
    ['desk-knows-no-face', 'only-electron-imports-electron'],
  ],
  ['react in desk', 'desk/library/a.ts', `import 'react';`, ['desk-knows-no-face']],
  [
    'node:fs/promises beside desk/files',
    'desk/library/a.ts',
    `import 'node:fs/promises';`,
    ['only-desk-files-touch-the-disk'],
  ],
  [
    'node:fs that is loaded when it is needed',
    'desk/library/a.ts',
    `export const read = () => import('node:fs/promises');`,
    ['only-desk-files-touch-the-disk'],
  ],
  [
    'what loads node:fs unseen',
    'cli/a.ts',
    `import { createRequire } from 'node:module';`,
    ['only-desk-files-touch-the-disk'],
  ],
  [
    'a package that writes files in browser',
    'browser/a.ts',
    `import 'fs-extra';`,
    ['faces-bring-few-packages'],
  ],
  [
    'the browser in electron',
    'electron/a.ts',
    `import '../browser/main.ts';`,
    ['faces-stand-alone'],
  ],
  [
    'electron-store in cli',
    'cli/a.ts',
    `import 'electron-store';`,
    ['only-electron-imports-electron'],
  ],
  [
    'desk/library in renderer',
    'renderer/session/a.ts',
    `export const open = () => import('../../desk/library/openIssue.ts');`,
    ['renderer-knows-the-contract-alone'],
  ],
  ['Node in renderer', 'renderer/session/a.ts', `import 'node:path';`, ['renderer-has-no-node']],
  [
    'a block in a block',
    'issue/blocks/chart/chart.ts',
    `import { type Tip } from '../tip/tip.ts';`,
    ['blocks-stand-alone'],
  ],
  [
    'a renderer block in a renderer block',
    'renderer/blocks/chart/chartForm.ts',
    `import '../tip/tipForm.ts';`,
    ['blocks-stand-alone'],
  ],
  [
    'a feature in renderer/ui',
    'renderer/ui/Panel.tsx',
    `export * from '../blocks/tip/tipForm.ts';`,
    ['floors-of-renderer'],
  ],
  [
    'a block in a text',
    'issue/text/a.ts',
    `import type { Tip } from '../blocks/tip/tip.ts';`,
    ['floors-of-issue'],
  ],
  [
    'a neighbour on the same floor',
    'issue/file/a.ts',
    `import '../counting/b.ts';`,
    ['floors-of-issue'],
  ],
  [
    'a room that stands on no floor',
    'issue/attic/a.ts',
    `import '../text/inline.ts';`,
    ['rooms-of-issue'],
  ],
  ['a test in the app', 'cli/a.ts', `import '../test/a.ts';`, ['app-needs-no-tooling']],
])('%s fails', async (_what, path, source, rules) => {
  expect(await broken({ 'test/a.ts': '', 'issue/counting/b.ts': '', [path]: source })).toEqual(
    rules.map((rule) => `${rule}: ${path}`),
  );
});

test('a cycle fails, even one of types alone', async () => {
  const files = {
    'desk/library/a.ts': `import type { B } from './b.ts';`,
    'desk/library/b.ts': `import type { A } from './a.ts';`,
  };
  expect(await broken(files)).toEqual(['no-cycles: desk/library/a.ts']);
});
