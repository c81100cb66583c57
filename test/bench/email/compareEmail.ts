import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleForNode } from '../../../build/bundleForNode.ts';
import { projectRoot } from '../../../build/targets.ts';
import { renderEmail } from '../../../issue/exportIssue.ts';
import { utf8Length } from '../../../issue/export/utf8Length.ts';
import { visibleText } from '../../issue/export/support/readHtml.ts';
import { german } from '../../samples/sampleIssues.ts';
import { contentOf } from './content.ts';
import { loadRenderer } from './renderers.ts';

/** What the peers were measured at; the benchmark installs them, `npm ci` does not. */
const peers = {
  mjml: '5.4.1',
  '@react-email/components': '1.0.12',
  '@react-email/render': '2.3.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
};

/** One renderer's figures for the German sample: sizes in bytes, times in ms (medians). */
export interface EmailFigures {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  /** Bytes of markup to a byte of visible text. */
  readonly markup: number;
  readonly warm: number;
  /** A whole process, from start to end. */
  readonly cold: number;
}

export interface EmailComparison {
  readonly rows: readonly EmailFigures[];
  /** How long Node takes to start and read the issue, in ms. */
  readonly node: number;
  /** What an export spends its time on, in ms (medians). */
  readonly phases: Readonly<Record<string, number>>;
}

/** Renders the German sample with ours and with each peer. */
export async function compareEmail(): Promise<EmailComparison> {
  const folder = installPeers();
  // What React takes to be a server's production.
  process.env['NODE_ENV'] = 'production';
  const once = await bundled('renderOnce');
  const phasesProgram = await bundled('exportPhases');
  const work = mkdtempSync(join(tmpdir(), 'setzkasten-bench-'));
  try {
    const content = contentOf(german.issue, german.publication);
    const file = join(work, 'content.json');
    writeFileSync(file, JSON.stringify(content));
    const issue = join(german.folder, 'issue.json');
    const read = `require('fs').readFileSync(${JSON.stringify(issue)},'utf8')`;
    const node = processTime(['-e', read]);
    const program = join(projectRoot, 'dist/cli/main.js');
    const ours = () => renderEmail(german.issue, german.publication, 'html');
    const rows = [
      await figures('Setzkasten', ours, [
        program,
        'export',
        german.folder,
        '--for',
        'html',
        '--out',
        work,
      ]),
    ];
    for (const name of ['minimum', 'mjml', 'reactEmail']) {
      const render = await loadRenderer(name, folder);
      rows.push(await figures(name, () => render(content), [once, name, folder, file]));
    }
    return { node, rows, phases: medianPhases([phasesProgram, german.folder, work]) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function figures(
  name: string,
  render: () => string | Promise<string>,
  command: string[],
): Promise<EmailFigures> {
  const html = await render();
  const bytes = utf8Length(html);
  const text = utf8Length(visibleText(html).replace(/\s+/g, ' ').trim());
  for (let round = 0; round < 20; round += 1) await render();
  const times: number[] = [];
  for (let round = 0; round < 30; round += 1) {
    const start = performance.now();
    await render();
    times.push(performance.now() - start);
  }
  return {
    name,
    bytes,
    gzip: gzipSync(html).length,
    markup: (bytes - text) / text,
    warm: median(times),
    cold: processTime(command),
  };
}

function medianPhases(command: string[]): Record<string, number> {
  const runs = Array.from(
    { length: 9 },
    () =>
      JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Record<
        string,
        number
      >,
  );
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((phase) => [phase, median(runs.map((run) => run[phase] ?? 0))]),
  );
}

/** A program of this folder as JavaScript, so that stripping types is not timed. */
async function bundled(name: string): Promise<string> {
  const output = `.cache/bench-email/${name}/main.js`;
  await bundleForNode(projectRoot, join(import.meta.dirname, `${name}.ts`), output);
  return join(projectRoot, output);
}

/** Milliseconds that a process of this Node takes, the median of nine runs after a first. */
function processTime(command: string[]): number {
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, command, { stdio: 'pipe' });
    return performance.now() - start;
  });
  return median(times.slice(1));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Installs what is compared once, and returns its folder. */
export function installPeers(): string {
  const folder = join(projectRoot, '.cache/bench-peers');
  mkdirSync(folder, { recursive: true });
  const wanted = JSON.stringify({ private: true, dependencies: peers });
  const isThere = Object.keys(peers).every((name) =>
    existsSync(join(folder, 'node_modules', name)),
  );
  if (isThere) return folder;
  writeFileSync(join(folder, 'package.json'), wanted);
  console.error('Installing mjml and React Email to measure against …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}
