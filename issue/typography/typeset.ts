import type { Block } from '../blocks/allBlocks.ts';
import { changeLines } from '../changes/changeTexts.ts';
import type { Inline, RichText } from '../text/inline.ts';
import { charactersOf } from '../text/richText.ts';
import { context, substitution } from './substitution.ts';

/** One character, and its inline. */
interface Character {
  readonly text: string;
  readonly inline: number;
}

/** Returns the blocks with all their texts typeset; unchanged blocks stay the same objects. */
export function typesetBlocks(blocks: readonly Block[], language: string): readonly Block[] {
  return blocks.map((block) =>
    block.type === 'unknown' ? block : changeLines(block, (text) => typesetText(text, language)),
  );
}

/**
 * Returns the text as if typed with typesetting on, except code, addresses and merge tags; the same object if nothing
 * changes. Idempotent.
 */
export function typesetText(text: RichText, language: string): RichText {
  const done: Character[] = [];
  // Kept as a string: to join the characters again for each one would take most of the time.
  let line = '';
  const typed = text.flatMap((inline, index) =>
    Array.from(charactersOf(inline)).map((each) => ({ text: each, inline: index })),
  );
  for (const character of [...typed, undefined]) {
    const isFixed = character && isProtected(text[character.inline]);
    const found = isFixed
      ? undefined
      : substitution(line.slice(-context), character?.text ?? '\n', language);
    if (character) done.push(character);
    line += character?.text ?? '';
    if (!found) continue;
    const remove = found.remove - (character ? 0 : 1);
    const insert = character ? found.insert : found.insert.slice(0, -1);
    const removed = Array.from(line.slice(line.length - remove));
    if (replaceEnd(done, removed.length, insert, text))
      line = line.slice(0, line.length - remove) + insert;
  }
  const texts = text.map((_, index) =>
    done
      .filter(({ inline }) => inline === index)
      .map((each) => each.text)
      .join(''),
  );
  if (texts.every((each, index) => each === charactersOf(text[index] ?? ''))) return text;
  return text.map((inline, index) => withText(inline, texts[index] ?? ''));
}

/** Only within one inline: across a boundary, marks would move to letters that the author did not mark. */
function replaceEnd(done: Character[], count: number, insert: string, text: RichText): boolean {
  const removed = done.slice(-count);
  const inline = removed[0]?.inline;
  if (inline === undefined || removed.some((each) => each.inline !== inline)) return false;
  if (isProtected(text[inline])) return false;
  done.splice(-count, count, ...Array.from(insert).map((each) => ({ text: each, inline })));
  return true;
}

function isProtected(inline: Inline | undefined): boolean {
  if (typeof inline === 'string') return false;
  return !inline || !('text' in inline) || inline.marks?.includes('code') === true;
}

function withText(inline: Inline, text: string): Inline {
  if (typeof inline === 'string') return text;
  return 'text' in inline && inline.text !== text ? { ...inline, text } : inline;
}
