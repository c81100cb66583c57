/** A picture by its file or address, and its description, which may be empty. */
export interface NamedPicture {
  readonly asset: string;
  readonly alt: string;
}

/** Returns a picture's description in quotation marks and its file, for a message. */
export function named({ asset, alt }: NamedPicture, open = '“', close = '”'): string {
  return alt === '' ? asset : `${open}${alt}${close} (${asset})`;
}
