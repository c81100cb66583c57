import { safeUrl } from './safeUrl.ts';

/** Pages that send one on to the address in one of their parameters. */
const byParameter: readonly (readonly [page: RegExp, name: string])[] = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'url'],
  [/^(?:l|lm)\.(?:facebook|instagram|threads)\.(?:com|net)\/(?:l\.php)?$/, 'u'],
  [/^(?:www\.)?youtube\.com\/redirect$/, 'q'],
  [/^(?:[\w-]+\.)?safelinks\.protection\.outlook\.com\/$/, 'url'],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)$/, 'url'],
  [/^(?:out|click)\.reddit\.com\//, 'url'],
  [/^t\.umblr\.com\/redirect$/, 'z'],
  [/^(?:www\.)?duckduckgo\.com\/l\/$/, 'uddg'],
  [/^slack-redir\.net\/link$/, 'url'],
  [/^statics\.teams\.cdn\.office\.net\/evergreen-assets\/safelinks\//, 'url'],
];

/** Pages that send one on to the address in their path: Amazon's mail service, and TLDR's copy of it. */
const byPath =
  /^(?:[\w-]+\.)*(?:awstrack\.me|tldrnewsletter\.com)\/C?L0\/(https?(?::|%3A)[^/]+)\//i;

/**
 * Proofpoint's mail filter writes the address in its path as it is (version 3, an asterisk where a character is told
 * elsewhere), or in a spelling of its own (version 2: `-3A` for `%3A`, `_` for `/`).
 */
function ofProofpoint(address: string): string | undefined {
  const [, plain] =
    /^https?:\/\/urldefense\.(?:com|us)\/v3\/__(https?:\/[^*]*?)__;/i.exec(address) ?? [];
  if (plain !== undefined) return encodeURIComponent(plain.replace(/^(https?:)\/+/i, '$1//'));
  const [, coded] =
    /^https?:\/\/urldefense\.proofpoint\.com\/v2\/url\?(?:[^#]*&)?u=([^&#]+)/i.exec(address) ?? [];
  return coded?.replaceAll('_', '/').replaceAll('-', '%');
}

/**
 * Where mail tools count the clicks of their newsletters' readers. Each link is one reader's own: whoever copies it out
 * of a newsletter sends her readers there under her name. As seen in mails of Mailchimp, beehiiv, Substack, Kit,
 * SendGrid, Amazon, MailerLite, Klaviyo, HubSpot, Brevo, Mailjet, Campaign Monitor, Customer.io, CleverReach.
 */
const counters =
  /^(?:[\w-]+\.)*(?:list-manage\d*\.com\/track\/|link\.mail\.beehiiv\.com\/|substack\.com\/redirect\/|email\.mg\d*\.substack\.com\/c\/|click\.(?:convertkit-mail|kit-mail)\d*\.com\/|ct\.sendgrid\.net\/|awstrack\.me\/|click\.mlsend\d*\.com\/|klclick\d*\.com\/|hubspotlinks(?:starter)?\.com\/|sendib(?:m|t)\d*\.com\/|mjt\.lu\/lnk\/|createsend\d*\.com\/t\/|cmail\d+\.com\/t\/|customeriomail\.com\/|crsend\.com\/c\/|tldrnewsletter\.com\/CL0\/)|^(?:t\.co|lnkd\.in)\/\w|^[^/]+\/ls\/click\?upn=/i;

/** Whether the link goes through somebody else's counter, and where it leads if the link itself tells. */
export function redirectOf(address: string): { readonly target: string | undefined } | undefined {
  const [, page, query = ''] =
    /^https?:\/\/(?:[^/?#@]*@)?([^?#]*)(?:\?([^#]*))?/iu.exec(address) ?? [];
  if (page === undefined) return undefined;
  const encoded =
    ofProofpoint(address) ??
    byPath.exec(page)?.[1] ??
    byParameter
      .filter(([pages]) => pages.test(page.toLowerCase()))
      .map(([, name]) => parameter(query, name))
      .find((value) => value !== undefined);
  const target = encoded === undefined ? undefined : decoded(encoded);
  if (target !== undefined) return { target };
  return counters.test(`${page}${query === '' ? '' : `?${query}`}`) ? { target } : undefined;
}

function parameter(query: string, name: string): string | undefined {
  const pair = query.split('&').find((text) => text.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** The web address that stands encoded in another, or undefined for anything else. */
function decoded(text: string): string | undefined {
  try {
    const address = safeUrl(decodeURIComponent(text));
    return address?.startsWith('http') ? address : undefined;
  } catch {
    return undefined;
  }
}
