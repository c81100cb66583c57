import { mailSupport } from '../../../../issue/check/mail-programs/mailSupport.ts';
import { margin } from '../../../../issue/export/email-html/look.ts';
import type { Theme } from '../../../../issue/publication.ts';

type Header = NonNullable<Theme['header']>;

/** The least width of a picture above the masthead, in px: below it is a sign, not a head. */
export const narrowestHeader = 60;

/** The most width that a mail of that theme has for it, in px. */
export function headerRoom({ width }: Pick<Theme, 'width'>): number {
  return width - 2 * margin;
}

/** The picture of a file, as wide as the file is and the mail allows; named after the newsletter until she says better. */
export function headerOf(
  file: Pick<Header, 'asset' | 'width' | 'height'>,
  theme: Theme,
  alt: string,
): Header {
  const width = Math.min(file.width, headerRoom(theme));
  const height = Math.max(1, Math.round((file.height * width) / file.width));
  return { ...theme.header, asset: file.asset, alt: theme.header?.alt ?? alt, width, height };
}

/** The width in px that its file must have to be sharp on fine screens; undefined where any is sharp. */
export function fileWidthNeeded({ asset, width }: Header, theme: Theme): number | undefined {
  return asset.endsWith('.svg') ? undefined : 2 * Math.min(width, headerRoom(theme));
}

/** A format that some mail programs leave out, and which those are; undefined for one that all show. */
export function formatNotShown(
  asset: string,
): { readonly format: string; readonly programs: string } | undefined {
  const { svg, webp } = mailSupport.notShown;
  if (asset.endsWith('.svg')) return { format: 'SVG', programs: svg.join(', ') };
  return asset.endsWith('.webp') ? { format: 'WebP', programs: webp.join(', ') } : undefined;
}
