import type { Block } from '../blocks/allBlocks.ts';
import { changeLines } from '../changes/changeTexts.ts';
import type { Inline, RichText } from '../text/inline.ts';
import { charactersOf } from '../text/richText.ts';
import { substitution } from './substitution.ts';

/** One character, and its inline. */
interface Character {
  readonly text: string;
  readonly inline: number;
}

/** Characters that a substitution looks back: an abbreviation, a number with its unit, an open quotation. */
const context = 400;

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
  const typed = text.flatMap((inline, index) =>
    Array.from(charactersOf(inline)).map((each) => ({ text: each, inline: index })),
  );
  for (const character of [...typed, undefined]) {
    const before = done
      .slice(-context)
      .map((each) => each.text)
      .join('');
    const isFixed = character && isProtected(text[character.inline]);
    const found = isFixed ? undefined : substitution(before, character?.text ?? '\n', language);
    if (character) done.push(character);
    if (found)
      replaceEnd(
        done,
        found.remove - (character ? 0 : 1),
        character ? found.insert : found.insert.slice(0, -1),
        text,
      );
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
function replaceEnd(done: Character[], count: number, insert: string, text: RichText): void {
  const removed = done.slice(-count);
  const inline = removed[0]?.inline;
  if (inline === undefined || removed.some((each) => each.inline !== inline)) return;
  if (isProtected(text[inline])) return;
  done.splice(-count, count, ...Array.from(insert).map((each) => ({ text: each, inline })));
}

function isProtected(inline: Inline | undefined): boolean {
  if (typeof inline === 'string') return false;
  return !inline || !('text' in inline) || inline.marks?.includes('code') === true;
}

function withText(inline: Inline, text: string): Inline {
  if (typeof inline === 'string') return text;
  return 'text' in inline && inline.text !== text ? { ...inline, text } : inline;
}
