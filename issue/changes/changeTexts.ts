import { plainOf } from '../text/richText.ts';
import { richText, type RichText } from '../text/inline.ts';
import { replaceIn } from './replaceIn.ts';

/** Block fields with rich text; `label` and `note` are plain text in some blocks. */
const richFields: ReadonlySet<string> = new Set([
  'headline',
  'content',
  'caption',
  'credit',
  'attribution',
  'label',
  'note',
]);

/** Block fields with a plain line that readers see. */
const plainFields: ReadonlySet<string> = new Set([
  'title',
  'byline',
  'label',
  'note',
  'buttonLabel',
  'sponsor',
]);

/** Returns the value with `change` applied to all rich text in it. */
export function changeRichTexts<T>(value: T, change: (text: RichText) => RichText): T {
  return replaceIn(value, (part, field) =>
    richFields.has(field) && Array.isArray(part) ? change(part as RichText) : part,
  );
}

/** Returns the value with `change` applied to every line that readers see, rich or plain. */
export function changeLines<T>(value: T, change: (text: RichText) => RichText): T {
  return replaceIn(changeRichTexts(value, change), (part, field) => {
    if (!plainFields.has(field) || typeof part !== 'string') return part;
    const before = richText(part);
    const after = change(before);
    return after === before ? part : plainOf(after);
  });
}
