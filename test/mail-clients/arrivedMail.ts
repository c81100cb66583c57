import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exported } from './sampleInLook.ts';

/**
 * An issue as its reader's mail program gets it: the `.eml` file that `setzkasten export` writes into the folder, sent
 * from one address to another.
 */
export async function arrivedMail(issue: string, folder: string): Promise<string> {
  await exported(issue, 'eml', folder);
  const draft = readFileSync(join(folder, 'issue.eml'), 'latin1');
  const addresses = 'From: Doppelpunkt <post@example.com>\r\nTo: Leserin <leserin@example.com>\r\n';
  if (!draft.includes('X-Unsent: 1\r\n')) throw new Error('This is no draft of ours.');
  return draft.replace('X-Unsent: 1\r\n', addresses);
}
