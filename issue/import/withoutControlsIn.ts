import { replaceIn } from '../changes/replaceIn.ts';
import { withoutControls } from '../text/enteredText.ts';

/**
 * Returns the value without control characters in any of its texts, as files and other programs' clipboard data may
 * contain them.
 */
export function withoutControlsIn<T>(value: T): T {
  return replaceIn(value, (part) => (typeof part === 'string' ? withoutControls(part) : part));
}
