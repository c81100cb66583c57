import type { Publication } from '../publication.ts';
import { columnWidth } from '../theme.ts';
import type { ExportOptions } from './exportOptions.ts';
import type { ExportTarget } from './exportTarget.ts';
import { isForAnybody } from './forms.ts';

/**
 * Returns the maximum width of an export's picture files, in px: in a mail twice the column, for high-density screens;
 * undefined on the web, where the file's own width is wanted.
 */
export function pictureWidthFor(
  target: ExportTarget,
  publication: Publication,
  options: ExportOptions = {},
): number | undefined {
  return isForAnybody(target, options) ? undefined : mailPictureWidth(publication);
}

/** Returns twice the width that a mail has for pictures, in px. */
export function mailPictureWidth(publication: Publication): number {
  return 2 * columnWidth(publication);
}
