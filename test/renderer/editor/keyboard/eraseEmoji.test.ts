import { TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { eraseEmoji } from '../../../../renderer/editor/keyboard/eraseEmoji.ts';
import { openPage } from '../support/openPage.ts';

/** The first line of a text with the cursor at its end, after Backspace; undefined if the browser handles the key. */
function erased(text: string): string | undefined {
  const headline = text === '' ? [] : [text];
  const state = openPage([{ ...blankBlock('text', 'en'), headline }]).state();
  let end = 0;
  state.doc.descendants((line, position) => {
    if (line.type.name === 'headline') end = position + 1 + line.content.size;
  });
  const { tr } = state;
  const atEnd = state.apply(tr.setSelection(TextSelection.create(state.doc, end)));
  return eraseEmoji(atEnd)?.doc.textContent;
}

test.each(['👩‍⚖️', '👨‍👩‍👧‍👦', '🇩🇪', '👍🏽', '❤️', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('%s is erased whole', (emoji) => {
  expect(erased(`Urteil ${emoji}`)).toBe('Urteil ');
  expect(erased(`${emoji}${emoji}`)).toBe(emoji);
});

test.each(['Urteil', '👩‍⚖️ ', '🙂', 'é', 'e\u0301', ''])('%o is left to the browser', (text) => {
  expect(erased(text)).toBeUndefined();
});
