import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../build/targets.ts';

/** The only form that Vite understands: it bundles the file, and puts its address in the page's own folder there. */
const understood =
  /new Worker\(\s*new URL\('(\.\/\w+\.ts)', import\.meta\.url\),\s*\{ type: 'module' \},?\s*\)/g;

test('each worker of the page is a module beside what starts it, which the build finds', () => {
  const others: string[] = [];
  const started = globSync('renderer/**/*.{ts,tsx}', { cwd: projectRoot }).flatMap((file) => {
    const code = readFileSync(join(projectRoot, file), 'utf8');
    const modules = [...code.matchAll(understood)].map(([, name = '']) =>
      join(dirname(file), name),
    );
    const all = code.match(/new (?:Shared)?Worker\(/g) ?? [];
    if (all.length > modules.length) others.push(file);
    return modules;
  });
  expect(others).toEqual([]);
  expect(started).toContain(join('renderer', 'panels', 'check', 'checkWorker.ts'));
  expect(started.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
});
