import { replaceIn } from '../../changes/replaceIn.ts';
import type { MailToolProfile } from './mailTool.ts';

/** A zero-width non-joiner, common in preheaders: it breaks up tags and is invisible to readers. */
const guard = '\u200C';

/**
 * Returns a value with all strings changed so that the tool sees no tag of its own in them, except links and addresses,
 * where an author may type a tag. The same value if nothing had to change.
 */
export function guardedFromTags<Value>(value: Value, { tagStart }: MailToolProfile): Value {
  return tagStart ? changed(value, (text) => text.replace(tagStart, `$&${guard}`)) : value;
}

/** Reverses `guardedFromTags`, for any tool. */
export function withoutTagGuards<Value>(value: Value): Value {
  return changed(value, (text) => text.replace(/([{*%])\u200C/g, '$1'));
}

const addresses = new Set(['link', 'url']);

function changed<Value>(value: Value, change: (text: string) => string): Value {
  return replaceIn(value, (part, field) =>
    typeof part === 'string' && !addresses.has(field) ? change(part) : part,
  );
}
