import { mergeTagOfLink } from '../text/inline.ts';

const web = /^(https?):\/\/([^\s/?#\\<>"'`^]+)((?:[/?#].*)?)$/isu;
const mail = /^mailto:[^\s<>"'`\\@?]+@[^\s<>"'`\\@?]+(?:\?[^\n]*)?$/iu;
/** A link by which readers write to somebody of their own choice: nothing but a subject and one line, encoded. */
const draft =
  /^mailto:\?subject=((?:(?!%0[ad])[^\s<>"'`\\&=?#])*)&body=((?:(?!%0[ad])[^\s<>"'`\\&=?#])*)$/iu;
const telephone = /^tel:[+\d][\d().*#;=a-z-]*$/iu;

/**
 * Returns an address that is safe in a link (http, https, mailto, tel, or `tag:NAME` for one that the mail tool fills
 * in), trimmed and percent-encoded; undefined for any other. All addresses pass through here.
 */
export function safeUrl(address: string): string | undefined {
  const trimmed = address.trim();
  if (/\p{Cc}|\p{Cs}/u.test(trimmed)) return undefined;
  if (mergeTagOfLink(trimmed)) return trimmed;
  const [, scheme, host, rest] = web.exec(trimmed) ?? [];
  if (scheme && host) return `${scheme.toLowerCase()}://${host}${encoded(rest ?? '')}`;
  if (mail.test(trimmed) || draft.test(trimmed))
    return `mailto:${encoded(trimmed.slice('mailto:'.length))}`;
  return telephone.test(trimmed) ? `tel:${trimmed.slice('tel:'.length)}` : undefined;
}

/**
 * A merge tag typed into an address stays as it is: the mail tool would not recognise an encoded one. Any other brace
 * is encoded, so that no tool takes it for the start of a tag.
 */
const unsafe = /(\{\{[^{}<>"'&]*\}\}|\{\$?\w+\})|%(?![\da-f]{2})|[^\w\-.~:/?#[\]@!$&()*+,;=|%]/giu;

function encoded(text: string): string {
  return text.replace(unsafe, (found, tag: string | undefined) => tag ?? percentEncoded(found));
}

function percentEncoded(character: string): string {
  return character === "'" ? '%27' : encodeURIComponent(character);
}
