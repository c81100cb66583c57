import { columnWidth, type Theme } from '../../../../issue/theme.ts';

type Header = NonNullable<Theme['header']>;

/** Minimum width of a picture above the masthead, in px: a narrower one is a logo, not a header. */
export const narrowestHeader = 60;

/** Returns the maximum width that a mail of that theme has for it, in px. */
export function headerRoom(theme: Pick<Theme, 'width'>): number {
  return columnWidth({ theme });
}

/**
 * Creates the header from a file, as wide as the file is and the mail allows. `alt` applies until the author enters an
 * alt text.
 */
export function headerOf(
  file: Pick<Header, 'asset' | 'width' | 'height'>,
  theme: Theme,
  alt: string,
): Header {
  const width = Math.min(file.width, headerRoom(theme));
  const height = Math.max(1, Math.round((file.height * width) / file.width));
  return { ...theme.header, asset: file.asset, alt: theme.header?.alt ?? alt, width, height };
}

/** Returns the width in px that its file needs to be sharp on high-density screens; undefined if any width is sharp. */
export function fileWidthNeeded({ asset, width }: Header, theme: Theme): number | undefined {
  return asset.endsWith('.svg') ? undefined : 2 * Math.min(width, headerRoom(theme));
}
