import { onlyLink } from '../../text/inline.ts';
import { plainOf } from '../../text/richText.ts';
import { blankBlock } from '../../blocks/allBlocks.ts';
import type { Line } from '../lines/line.ts';
import type { Read, Reading } from './reading.ts';

/** Returns the words and the target of a button's line; undefined for other lines, and for a button that needs a mail tool's tag. */
export function buttonOf(line: Line | undefined) {
  if (line?.kind !== 'button') return undefined;
  const url = onlyLink(line.content) ?? '';
  const label = plainOf(line.content);
  return /^(?:https?|mailto|tel):/i.test(url) && label !== '' ? { label, url } : undefined;
}

/** Reads a button between blocks. */
export function readButton({ lines, newId }: Reading, at: number): Read | undefined {
  const button = buttonOf(lines[at]);
  return button && { blocks: [{ ...blankBlock('button', newId()), ...button }], next: at + 1 };
}
