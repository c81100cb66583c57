import { plainOf } from '../text/richText.ts';
import { richText, type RichText } from '../text/inline.ts';
import { replaceIn } from './replaceIn.ts';

/** The fields of blocks that hold running text; `label` and `note` hold a plain line in some blocks. */
const richFields: ReadonlySet<string> = new Set([
  'headline',
  'content',
  'caption',
  'credit',
  'attribution',
  'label',
  'note',
]);

/** The fields of blocks that hold a plain line which readers see. */
const plainFields: ReadonlySet<string> = new Set([
  'title',
  'byline',
  'label',
  'note',
  'buttonLabel',
  'sponsor',
]);

/** The value with every stretch of running text in it changed. */
export function changeRichTexts<T>(value: T, change: (text: RichText) => RichText): T {
  return replaceIn(value, (part, field) =>
    richFields.has(field) && Array.isArray(part) ? change(part as RichText) : part,
  );
}

/** The value with every line in it changed that readers see, running text or plain. */
export function changeLines<T>(value: T, change: (text: RichText) => RichText): T {
  return replaceIn(changeRichTexts(value, change), (part, field) => {
    if (!plainFields.has(field) || typeof part !== 'string') return part;
    const before = richText(part);
    const after = change(before);
    return after === before ? part : plainOf(after);
  });
}
