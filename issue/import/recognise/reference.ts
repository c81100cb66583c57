import type { Inline } from '../../text/inline.ts';

/** A number in brackets at the end of a plain text, with the address that it refers to, if it was found. */
type Reference = Extract<Inline, { readonly text: string }>;

/** True for a reference to an address: "[4]". */
export function isReference(inline: Inline | undefined): inline is Reference {
  return typeof inline === 'object' && 'text' in inline && /^\[\d{1,3}\]$/.test(inline.text);
}
