import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../../build/targets.ts';

const nuPackage = 'vnu-jar@26.9.27';
const cache = join(projectRoot, '.cache/nu-checker');
const jar = join(cache, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** What the Nu checker has to say about a page. */
export interface NuMessage {
  readonly url: string;
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly message: string;
  readonly extract?: string;
}

/**
 * Makes the W3C's Nu checker ready: 31 MB from npm, fetched once and only where Java is there to run it, because
 * nobody else needs it. Returns why it cannot be used, or undefined where it can.
 */
export function nuCheckerMissing(): string | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return 'Java is not on the PATH';
  if (existsSync(jar)) return undefined;
  const install = ['install', '--no-save', '--no-package-lock', '--ignore-scripts'];
  spawnSync('npm', [...install, '--fetch-retries=1', '--prefix', cache, nuPackage], {
    shell: process.platform === 'win32',
    timeout: 90_000,
  });
  return existsSync(jar) ? undefined : `npm could not fetch ${nuPackage}`;
}

/** Every error that the checker finds in the pages, as `page: message | extract`; its warnings are left out. */
export function nuErrors(pages: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'setzkasten-nu-'));
  try {
    for (const [name, html] of pages) writeFileSync(join(folder, `${name}.html`), html);
    const options = ['--stdout', '--exit-zero-always', '--format', 'json', '--errors-only'];
    const { stdout, stderr } = spawnSync('java', ['-jar', jar, ...options, folder], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    if (!stdout.startsWith('{')) throw new Error(`The Nu checker did not run: ${stderr}`);
    const { messages } = JSON.parse(stdout) as { messages: readonly NuMessage[] };
    return messages.map(({ url, message, extract }) => {
      const page = url.slice(url.lastIndexOf('/') + 1, -'.html'.length);
      return `${page}: ${message} | ${extract ?? ''}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
