import type { RichText } from './inline.ts';

/** True if the text has content: white space and line breaks alone do not count. */
export function hasWords(text: RichText): boolean {
  return text.some((inline) => {
    if (typeof inline === 'string') return inline.trim() !== '';
    return 'text' in inline ? inline.text.trim() !== '' : !('break' in inline);
  });
}
