import { onlyLink } from '../../text/inline.ts';
import { textOf } from '../../text/richText.ts';
import type { Line } from './line.ts';

/** Returns the address to which all words of a line lead, or its picture; undefined for none, several, or a row. */
export function linkOfLine(line: Line | undefined): string | undefined {
  if (line?.kind === 'image') return line.picture.link;
  const isText = line?.kind === 'heading' || (line?.kind === 'paragraph' && !line.row);
  return isText
    ? onlyLink(line.content.filter((inline) => textOf([inline]).trim() !== ''))
    : undefined;
}
