import { plainOf } from '../text/richText.ts';
import { richText, type RichText } from '../text/inline.ts';
import { fieldsHolding } from './fieldsHolding.ts';
import { replaceIn } from './replaceIn.ts';

/** Returns the value with `change` applied to all rich text in it. */
export function changeRichTexts<T>(value: T, change: (text: RichText) => RichText): T {
  const fields = fieldsHolding('rich-text');
  return replaceIn(value, (part, field) =>
    fields.has(field) && Array.isArray(part) && !isNested(part) ? change(part as RichText) : part,
  );
}

/** True for the rows of a table and for each of them: their cells are the texts. */
function isNested(part: readonly unknown[]): boolean {
  return part.some((item) => Array.isArray(item));
}

/** Returns the value with `change` applied to every line that readers see, rich or plain. */
export function changeLines<T>(value: T, change: (text: RichText) => RichText): T {
  const fields = fieldsHolding('line');
  return replaceIn(changeRichTexts(value, change), (part, field) => {
    if (!fields.has(field) || typeof part !== 'string') return part;
    const before = richText(part);
    const after = change(before);
    return after === before ? part : plainOf(after);
  });
}
