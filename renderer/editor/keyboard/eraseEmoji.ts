import type { KeyStep } from '../steps/keyStep.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Longer than any emoji of several parts, in UTF-16 units. */
const longest = 40;

/** Backspace after an emoji of several parts, such as 👩‍⚖️, deletes all of it: Firefox leaves its first parts. */
export const eraseEmoji: KeyStep = ({ selection, tr }) => {
  const { $from, empty } = selection;
  if (!empty) return undefined;
  const { parentOffset } = $from;
  const from = Math.max(0, parentOffset - longest);
  const before = $from.parent.textBetween(from, parentOffset, undefined, '\uFFFC');
  // Most letters are no emoji, and must be cheap.
  if (!/[\p{Extended_Pictographic}\p{RI}\uFE0F\u20E3\p{EMod}\u{E007F}]$/u.test(before))
    return undefined;
  const last = [...segmenter.segment(before)].at(-1)?.segment ?? '';
  // Browsers delete a single code point themselves.
  if (last === String.fromCodePoint(last.codePointAt(0) ?? 0)) return undefined;
  return tr.delete($from.pos - last.length, $from.pos).scrollIntoView();
};
