import type { Terminal } from './command.ts';

/** A picture by its file or address, and its description, which may be empty. */
export interface NamedPicture {
  readonly asset: string;
  readonly alt: string;
}

/** Returns a picture's description in quotation marks and its file, for a message. */
export function named({ asset, alt }: NamedPicture, open = '“', close = '”'): string {
  return alt === '' ? asset : `${open}${alt}${close} (${asset})`;
}

/** Says on standard error which pictures are missing, and what stands in their places. */
export function sayMissing(
  missing: readonly NamedPicture[],
  { error }: Terminal,
  instead = '; a line of text stands in its place',
): void {
  for (const picture of missing)
    error(`setzkasten: The picture ${named(picture)} is missing or cannot be read${instead}.`);
}
