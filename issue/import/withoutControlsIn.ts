import { replaceIn } from '../changes/replaceIn.ts';
import { withoutControls } from '../text/enteredText.ts';

/** The value without control characters in any of its texts, as they may stand in files and in what others put on the clipboard. */
export function withoutControlsIn<T>(value: T): T {
  return replaceIn(value, (part) => (typeof part === 'string' ? withoutControls(part) : part));
}
