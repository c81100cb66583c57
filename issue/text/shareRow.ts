import { linkOf, type RichText } from './inline.ts';
import { textOf, trimmed } from './richText.ts';

/** The words of the row's links that are no names. */
export interface ShareWords {
  readonly mail: string;
  readonly link: string;
}

/** As documented at faq.whatsapp.com/5913398998672934 and learn.microsoft.com/linkedin/consumer/integrations. */
const whatsApp = 'https://wa.me/?text=';
const linkedIn = 'https://www.linkedin.com/sharing/share-offsite/?url=';

/** Returns a call to pass a page on, and the links that do it: by mail, by two services, and the page itself. */
export function shareRow(
  call: string,
  page: string,
  subject: string,
  { mail, link }: ShareWords,
): RichText {
  const address = encoded(page);
  const links = [
    { text: mail, link: `mailto:?subject=${encoded(subject)}&body=${address}` },
    { text: 'WhatsApp', link: `${whatsApp}${address}` },
    { text: 'LinkedIn', link: `${linkedIn}${address}` },
    { text: link, link: page },
  ];
  return [`${call} `, ...links.flatMap((one, index) => (index === 0 ? [one] : [' · ', one]))];
}

/** Reads such a row: the call, and the page that its last link leads to. */
export function readShareRow(row: RichText): { readonly call: string; readonly page: string } {
  const start = row.findIndex((inline) => !!linkOf(inline));
  const call = textOf(trimmed(start < 0 ? row : row.slice(0, start)));
  return { call, page: row.map(linkOf).findLast((link) => !!link) ?? '' };
}

/** True for an address that opens a service to share a page. */
export function isSharer(address: string): boolean {
  return address.startsWith(whatsApp) || address.startsWith(linkedIn);
}

/** A line break would start another header in a mail; half a surrogate pair cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD'));
}
