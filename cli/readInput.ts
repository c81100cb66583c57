import { decodeText } from '../desk/files/decodeText.ts';
import { readTextBytes } from '../desk/files/readText.ts';
import { sentenceOf } from './sentenceOf.ts';
import { NotThere, type Terminal } from './command.ts';

/**
 * Reads the text of a file in any usual encoding; one other than UTF-8 is named on standard error. Throws NotThere if
 * there is none, or if it cannot be read as text.
 */
export async function textOf(file: string, terminal: Pick<Terminal, 'error'>): Promise<string> {
  const { text, encoding, isWhole } = decodeText(await bytesOf(file));
  if (!isWhole) throw new NotThere(`${file} cannot be read: ${sentenceOf({ reason: 'torn' })}`);
  if (encoding !== 'utf-8') terminal.error(`setzkasten: ${file} is read as ${names[encoding]}.`);
  return text.replace(/^\uFEFF/, '');
}

/** Reads a file with a text in any form. Throws NotThere if there is none, or if it cannot be read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const read = await readTextBytes(file);
  if (read.outcome === 'missing') throw new NotThere(`There is no file ${file}.`);
  if (read.outcome === 'unreadable')
    throw new NotThere(`${file} cannot be read: ${sentenceOf(read.why)}`);
  return read.bytes;
}

const names = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const;
