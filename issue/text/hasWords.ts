import type { RichText } from './inline.ts';

/** Whether the text says anything: white space and line breaks alone do not. */
export function hasWords(text: RichText): boolean {
  return text.some((inline) => {
    if (typeof inline === 'string') return inline.trim() !== '';
    return 'text' in inline ? inline.text.trim() !== '' : !('break' in inline);
  });
}
