import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/targets.ts';
import { runCli } from '../support/runCli.ts';

const sampleIssue = join(projectRoot, 'samples/de/2026-11-16-kw47');

/**
 * The German sample as its reader's mail program gets it: the `.eml` file that `setzkasten export` writes into the
 * folder, sent from one address to another.
 */
export async function arrivedMail(folder: string): Promise<string> {
  const { code, errors } = await runCli('export', sampleIssue, '--for', 'eml', '--out', folder);
  if (code !== 0) throw new Error(errors.join('\n'));
  const draft = readFileSync(join(folder, 'issue.eml'), 'latin1');
  const addresses = 'From: Doppelpunkt <post@example.com>\r\nTo: Leserin <leserin@example.com>\r\n';
  if (!draft.includes('X-Unsent: 1\r\n')) throw new Error('This is no draft of ours.');
  return draft.replace('X-Unsent: 1\r\n', addresses);
}
