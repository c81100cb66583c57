import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type FormatConfig } from 'oxfmt';
import { projectRoot } from './targets.ts';

/** Returns the text of a file that a program writes as `npm run format` would; rejects if it cannot be parsed. */
export async function formatted(path: string, text: string): Promise<string> {
  const options: FormatConfig = JSON.parse(
    readFileSync(join(projectRoot, '.oxfmtrc.json'), 'utf8'),
  );
  const { code, errors } = await format(path, text, options);
  if (errors.length > 0)
    throw new Error(`${path}: ${errors.map(({ message }) => message).join(' ')}`);
  return code;
}
