import type { MailToolProfile } from './mailTool.ts';

/** No tool sees a tag through it, no reader sees it: a zero-width non-joiner, known to mail programs from preheaders. */
const guard = '\u200C';

/**
 * A value with all its strings changed so that the tool sees no tag of its own in them, links and addresses apart: an
 * author may type a tag there. The same value where nothing had to be changed.
 */
export function guardedFromTags<Value>(value: Value, { tagStart }: MailToolProfile): Value {
  return tagStart ? (changed(value, tagStart) as Value) : value;
}

/** The text as it was before `guardedFromTags`. */
export function withoutTagGuards(text: string): string {
  return text.replace(/([{*%])\u200C/g, '$1');
}

const addresses = new Set(['link', 'url']);

function changed(value: unknown, tagStart: RegExp): unknown {
  if (typeof value === 'string') return value.replace(tagStart, `$&${guard}`);
  if (typeof value !== 'object' || value === null) return value;
  let different = false;
  const entries = Object.entries(value).map(([key, old]: [string, unknown]) => {
    const now = addresses.has(key) ? old : changed(old, tagStart);
    different ||= now !== old;
    return [key, now] as const;
  });
  if (!different) return value;
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
