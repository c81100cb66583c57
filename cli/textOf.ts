import { readText } from '../desk/files/readText.ts';
import { sentenceOf } from './sentenceOf.ts';
import { NotDone, NotThere } from './terminal.ts';

/** Reads the text of a file. Throws NotThere if there is none, and NotDone if it cannot be read as text. */
export async function textOf(file: string): Promise<string> {
  const read = await readText(file);
  if (read.outcome === 'missing') throw new NotThere(`There is no file ${file}.`);
  if (read.outcome === 'unreadable')
    throw new NotDone(`${file} cannot be read: ${sentenceOf(read.why)}`);
  return read.text;
}
